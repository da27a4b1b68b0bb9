import { createClient } from '@handrail/api-client';
import { bmlt } from '@handrail/api-client/bmlt';
import { federate } from '@handrail/api-client/federation';
import { meetingGuide } from '@handrail/api-client/meeting-guide';
import { bmltSearchWithFormats, createMockTransport, meetingGuideRow, sendJson } from '@handrail/api-client/testing';

const fetch = createMockTransport({
  'GET https://bmlt.example.org/*': bmltSearchWithFormats(),
  'GET https://coast.example.org/meetings.json': [meetingGuideRow({ slug: 'far-shore', name: 'Far Shore', day: 5 })],
  'GET https://hills.example.org/meetings.json': sendJson({ message: 'Maintenance' }, { status: 503 }),
});
const client = createClient({ fetch, retries: 0 });

// Each source settles on its own; what several of them list comes once.
const all = federate([
  bmlt({ client, root: 'https://bmlt.example.org/main_server', feed: 'harbour' }),
  meetingGuide({ client, url: 'https://coast.example.org/meetings.json', feed: 'coast' }),
  meetingGuide({ client, url: 'https://hills.example.org/meetings.json', feed: 'hills' }),
]);
const { meetings, statuses } = await all.load();

console.log(meetings.map(({ name, source }) => `${name} (${source.feed})`).join(', ')); // => Harbour Light (harbour), Early Birds (harbour), Far Shore (coast)
console.log(statuses.map(({ feed, state }) => `${feed}: ${state}`)); // => [ 'harbour: ready', 'coast: ready', 'hills: failed' ]
