import { createClient } from '@handrail/api-client';
import { bmlt } from '@handrail/api-client/bmlt';
import { federate, slowly } from '@handrail/api-client/federation';
import { meetingGuide } from '@handrail/api-client/meeting-guide';
import { bmltSearchWithFormats, createMockTransport, manualClock, meetingGuideRow } from '@handrail/api-client/testing';

const lighthouse = { name: 'Far Shore', day: 5, timezone: 'America/New_York', formatted_address: '9 Pier Road, Port Amity, ME 04000, USA' };
const clock = manualClock();
const fetch = createMockTransport({
  'GET https://bmlt.example.org/*': bmltSearchWithFormats(),
  'GET https://coast.example.org/meetings.json': [meetingGuideRow({ ...lighthouse, slug: 'far-shore' })],
  // Down at first, and back a while later.
  'GET https://hills.example.org/meetings.json': ({ count }) =>
    count < 3
      ? new Response('', { status: 503 })
      : Response.json([meetingGuideRow({ ...lighthouse, slug: 'h-12', name: 'The Far Shore Group' })]),
});
const client = createClient({ fetch, retries: 0, now: clock.now });

// Each source settles on its own, and one that could not be had is asked again by itself after pauses that grow.
let isThere = (): void => undefined;
const allThere = new Promise<void>((resolve) => (isThere = resolve));
const all = federate(
  [
    bmlt({ client, root: 'https://bmlt.example.org/main_server', feed: 'harbour' }),
    meetingGuide({ client, url: 'https://coast.example.org/meetings.json', feed: 'coast' }),
    meetingGuide({ client, url: 'https://hills.example.org/meetings.json', feed: 'hills' }),
  ],
  { askAgain: slowly, sleep: clock.sleep, onStatus: ({ feed, state }) => feed === 'hills' && state === 'ready' && isThere() },
);
const { statuses } = await all.load();
console.log(statuses.map(({ feed, state }) => `${feed}: ${state}`)); // => [ 'harbour: ready', 'coast: ready', 'hills: failed' ]

await allThere;
console.log(clock.pauses); // => [ 5000, 20000 ]

// What several sources list comes once, with every listing, and each of their ids still finds it.
const { meetings, find, listingsOf } = all.reading;
console.log(meetings.map(({ name, source }) => `${name} (${source.feed})`).join(', ')); // => Harbour Light (harbour), Early Birds (harbour), Far Shore (coast)
const found = find('h-12');
console.log(found && listingsOf(found).map(({ id, source }) => `${source.feed}: ${id}`)); // => [ 'coast: far-shore', 'hills: h-12' ]
