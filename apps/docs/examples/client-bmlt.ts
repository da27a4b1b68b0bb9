import { createClient } from '@handrail/api-client';
import { bmltServer } from '@handrail/api-client/bmlt';
import { bmltSearchWithFormats, createMockTransport, sendLaravelErrors } from '@handrail/api-client/testing';

const fetch = createMockTransport({
  'GET /main_server/client_interface/json/?switcher=GetSearchResults': bmltSearchWithFormats(),
  'GET /main_server/client_interface/json/?switcher=GetChanges': sendLaravelErrors({ start_date: ['The start date is not a date.'] }),
});
const server = bmltServer({ client: createClient({ fetch }), root: 'https://example.org/main_server' });

// Days count from Sunday, 0, as everywhere in this library; the server counts from 1.
const { meetings, formats } = await server.searchWithFormats({ weekdays: [1, 2] });
console.log(meetings.map(({ name, slots: [slot], attendance }) => `${name}: day ${slot?.day}, ${attendance}`)); // => [ 'Harbour Light: day 1, in-person', 'Early Birds: day 2, online' ]
console.log(formats.items.map(({ name }) => name)); // => [ 'Open', 'Step' ]
console.log(fetch.requests[0]?.url.searchParams.getAll('weekdays[]')); // => [ '2', '3' ]

// What the server says about a request comes through.
const changes = await server.changes.safe({ from: 'yesterday' });
console.log(!changes.ok && changes.error.fieldErrors['start_date']); // => [ 'The start date is not a date.' ]
