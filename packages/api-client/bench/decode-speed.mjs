// What it costs to understand a list beside the parse of its JSON: each source's own reader, from what it downloads to
// canonical meetings with findings, against JSON.parse of the same text. `npm run bench` prints it.
import { createClient } from '@handrail/api-client';
import { aggregatorMeetings } from '@handrail/api-client/aggregator';
import { bmlt } from '@handrail/api-client/bmlt';
import { centralQuery } from '@handrail/api-client/central-query';
import { googleSheet } from '@handrail/api-client/google-sheets';
import { meetingGuide } from '@handrail/api-client/meeting-guide';
import {
  aggregatorPage,
  bmltMeeting,
  bmltSearchWithFormats,
  centralQueryMeeting,
  createMockTransport,
  sheetValues,
} from '@handrail/api-client/testing';
import { makeTown } from '@handrail/fixtures';
import { median } from './median.mjs';

const ROWS = 10_000;
const RUNS = 15;
const HOST = 'https://example.org';

// One town in every shape, so that texts differ from row to row as in life.
const town = makeTown({ seed: 3, count: ROWS, isTidy: true });
const two = (number) => String(number).padStart(2, '0');
const asBmlt = (row, index) =>
  bmltMeeting({
    id_bigint: String(index + 1),
    meeting_name: row.name,
    weekday_tinyint: String((index % 7) + 1),
    start_time: `${row.time ?? '19:00'}:00`,
    location_text: row.location ?? '',
    location_street: row.formatted_address?.split(',')[0] ?? '',
    latitude: String(row.latitude ?? ''),
    longitude: String(row.longitude ?? ''),
    comments: row.notes ?? '',
  });
const asOnline = (row, index) =>
  centralQueryMeeting({
    slug: `${row.slug}-${index}`,
    name: row.name,
    timeUTC: `2026-01-${two(5 + (index % 7))}T${two(index % 24)}:00:00.000Z`,
    notes: row.notes,
    conference_url: `https://zoom.us/j/${1e9 + index}`,
  });
const asLine = ({ name, slug, time = '', formatted_address: address = '', location = '' }, index) => [
  name,
  `${slug}-${index}`,
  ['Sunday', 'Monday', 'Tuesday'][index % 3],
  time,
  '',
  address,
  'Port Amity',
  'OR',
  location,
  'Open, Discussion',
];

// Central Query gives at most 1,000 rows at once; with fewer, one request is a week.
const online = town.slice(0, 999).map(asOnline);
const bodies = {
  'Meeting Guide': JSON.stringify(town),
  BMLT: JSON.stringify({ ...bmltSearchWithFormats(), meetings: town.map(asBmlt) }),
  'Google Sheets': JSON.stringify(sheetValues(town.map(asLine))),
  'Central Query': JSON.stringify(online),
  Aggregator: JSON.stringify(aggregatorPage(town.map((row) => ({ ...row, data_freshness_days: 1 })))),
};
const send = (name) => () => new Response(bodies[name]);
const client = createClient({
  fetch: createMockTransport({
    'GET /town.json': send('Meeting Guide'),
    'GET /main_server/*': send('BMLT'),
    'GET https://sheets.googleapis.com/*': send('Google Sheets'),
    'GET /cq/meetings?scheduled=true': send('Central Query'),
    'GET /cq/meetings': [],
    'GET /aggregator/meetings': send('Aggregator'),
  }),
});
const timeZone = 'America/New_York';
const sources = {
  'Meeting Guide': meetingGuide({ client, url: `${HOST}/town.json`, timeZone }),
  BMLT: bmlt({ client, root: `${HOST}/main_server`, aggregator: false, timeZone }),
  'Google Sheets': googleSheet({ client, sheet: '1AbCdEfGhIjKlMnOpQrStUvWxYz012345', apiKey: 'k', timeZone }),
  'Central Query': centralQuery({ client, url: `${HOST}/cq` }),
  Aggregator: aggregatorMeetings({
    client,
    url: `${HOST}/aggregator`,
    query: { programme: 'AA' },
    limit: 2 * ROWS,
    pageSize: 2000,
    timeZone,
  }),
};

const measure = async (name) => {
  const source = sources[name];
  const { data, meta } = await source.download();
  const parses = [];
  const reads = [];
  let rows = 0;
  for (let run = -2; run < RUNS; run++) {
    globalThis.gc?.();
    const start = performance.now();
    JSON.parse(bodies[name]);
    const parsed = performance.now();
    const reading = (await source.startReading(data, meta)).finish();
    const read = performance.now();
    if (reading.accepted < reading.rows * 0.9 || reading.rows < 900) throw new Error(`${name}: rows were lost.`);
    ({ rows } = reading);
    // The first runs warm up.
    if (run < 0) continue;
    parses.push(parsed - start);
    reads.push(read - parsed);
  }
  const ratio = median(reads.map((read, run) => read / parses[run]));
  console.log(
    [
      name.padEnd(14),
      `${rows.toLocaleString('en').padStart(6)} rows`,
      `${(bodies[name].length / 1e6).toFixed(1).padStart(5)} MB`,
      `JSON.parse ${median(parses).toFixed(1).padStart(6)} ms`,
      `reader ${median(reads).toFixed(1).padStart(6)} ms`,
      `${((median(reads) / rows) * 1000).toFixed(1).padStart(5)} µs a row`,
      `${ratio.toFixed(2)} times the parse`,
    ].join('  '),
  );
};

console.log(`Readers beside JSON.parse of the same text, median of ${RUNS} runs:`);
for (const name of Object.keys(sources)) await measure(name);
