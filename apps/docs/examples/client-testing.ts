import { createClient } from '@handrail/api-client';
import { meetingGuide } from '@handrail/api-client/meeting-guide';
import { createMockTransport, cutAfter, manualClock, meetingGuideRow, stall } from '@handrail/api-client/testing';

/** Yours: what you want to test. */
const countOf = async (client: ReturnType<typeof createClient>, name: string): Promise<string> => {
  const result = await meetingGuide({ client, url: `https://example.org/${name}.json` }).load.safe();
  return result.ok ? `found ${result.data.meetings.length}` : `not now: ${result.error.kind}`;
};

const clock = manualClock();
const fetch = createMockTransport({
  'GET /good.json': [meetingGuideRow(), meetingGuideRow({ slug: 'early-birds', name: 'Early Birds' })],
  'GET /cut.json': cutAfter('[{"slug":'),
  'GET /slow.json': stall('['),
  // A function sees the request; named parts of the path are in `params`.
  'GET /:name.json': ({ params }) => Response.json([meetingGuideRow({ name: params['name'] })]),
});
const client = createClient({ fetch, ...clock, timeoutMs: 30, retries: 1 });

console.log(await countOf(client, 'good')); // => found 2
console.log(await countOf(client, 'cut'), clock.pauses); // => not now: network [ 250 ]
console.log(await countOf(client, 'slow')); // => not now: timeout
console.log(await countOf(client, 'harbour')); // => found 1
console.log(fetch.requests.map(({ url }) => url.pathname).join(' ')); // => /good.json /cut.json /cut.json /slow.json /slow.json /harbour.json
