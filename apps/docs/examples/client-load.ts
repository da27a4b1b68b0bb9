import { createClient } from '@handrail/api-client';
import { meetingGuide } from '@handrail/api-client/meeting-guide';
import { createMockTransport, meetingGuideRow } from '@handrail/api-client/testing';

// In place of a server: one good row, and one whose day nobody can read. Leave `fetch` out to ask the network.
const url = 'https://example.org/meetings.json';
const fetch = createMockTransport({
  'GET https://example.org/meetings.json': [
    meetingGuideRow(),
    meetingGuideRow({ slug: 'early-birds', name: 'Early Birds', day: 'someday' }),
  ],
});

const client = createClient({ fetch, timeoutMs: 10_000 });
const { meetings, findings, meta } = await meetingGuide({ client, url, timeZone: 'America/New_York' }).load();

console.log(meetings.map(({ name, slots }) => [name, slots.length])); // => [ [ 'Harbour Light', 1 ], [ 'Early Birds', 0 ] ]
console.log(findings.map(({ code, row, field, value }) => [code, row, field, value])); // => [ [ 'day-invalid', 1, 'day', 'someday' ] ]
console.log(meta.status, meta.origin); // => 200 network
