import { createClient, memoryStore } from '@handrail/api-client';
import { meetingGuide } from '@handrail/api-client/meeting-guide';
import { createMockTransport, failNetwork, inTurn, manualClock, meetingGuideList, sendJson } from '@handrail/api-client/testing';

const clock = manualClock();
const fetch = createMockTransport({ 'GET /meetings.json': inTurn(sendJson(meetingGuideList()), failNetwork()) });

// In a page, `deviceStore()` keeps answers over visits. Only public lists belong there.
const client = createClient({ fetch, ...clock, cache: { store: memoryStore(), freshMs: 60_000 } });
const source = meetingGuide({ client, url: 'https://example.org/meetings.json' });

const first = await source.load();
console.log(first.meta.origin); // => network

clock.advance(59_999);
console.log((await source.load()).meta.origin, fetch.requests.length); // => fresh 1

// Two hours later there is no connection: the list of before serves, and says so.
clock.advance(7_200_000);
const later = await source.load();
console.log(later.meta.origin, later.meetings.length); // => stale-if-error 3
console.log(later.meta.receivedAt === first.meta.receivedAt); // => true
