import { createClient } from '@handrail/api-client';
import { aggregator } from '@handrail/api-client/aggregator';
import { aggregatorPage, createMockTransport, meetingGuideRow } from '@handrail/api-client/testing';

const fetch = createMockTransport({
  'GET /api/v1/meetings?cursor=two': aggregatorPage([meetingGuideRow({ slug: 'far-shore', name: 'Far Shore' })]),
  'GET /api/v1/meetings': aggregatorPage([meetingGuideRow()], 'two'),
});
const api = aggregator({ client: createClient({ fetch }), url: 'https://example.org/api/v1' });
const near = api.meetings({ near: { latitude: 44.5, longitude: -68.2, radiusMiles: 10 } });

for await (const { name } of near) console.log(name);
// => Harbour Light
// => Far Shore

// Takes what it needs and asks for no page more.
console.log((await near.toArray({ limit: 1 })).length, fetch.requests.length); // => 1 3
