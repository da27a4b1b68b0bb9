import { ApiError, createClient } from '@handrail/api-client';
import { askToWait, createMockTransport, failTimes, manualClock, sendHtml, sendJson } from '@handrail/api-client/testing';

const clock = manualClock();
const fetch = createMockTransport({
  'GET /busy.json': failTimes(2, sendJson(['here again'])),
  'GET /limited.json': askToWait(3600),
  'GET /page.json': sendHtml('<!doctype html><title>Please sign in</title>'),
});
const client = createClient({ fetch, ...clock });

// Two failures that pass: the client waits, a little longer each time, and asks again.
console.log((await client.getJson('https://example.org/busy.json')).data, clock.pauses); // => [ 'here again' ] [ 250, 500 ]

// Calls reject with ApiError. Decide by `kind` and `status`; `retryAfterMs` is what the server asked for.
try {
  await client.getJson('https://example.org/limited.json');
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(error.kind, error.status, error.retryAfterMs); // => rate-limited 429 3600000
}

// Or do not throw at all. A web page in place of a list is a failure, and never an empty list.
const result = await client.getJson.safe('https://example.org/page.json');
console.log(result.ok ? result.data : [result.error.kind, result.error.isHtml]); // => [ 'decode', true ]
