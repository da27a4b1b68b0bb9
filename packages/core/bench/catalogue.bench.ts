// Run with `npx vitest bench --run` in packages/core. Budgets, in Node on the machine of 2026-11 (two shared cores):
// build 25 ms and query with facets 4 ms at 5,000 meetings; a key press 5 ms at 5,000 and 60 ms at 100,000.
import { bench, describe } from 'vitest';
import { buildCatalogue } from '../src/catalogue/index.js';
import type { Query, QueryContext } from '../src/catalogue/index.js';
import { makeMeetings } from './make-meetings.js';

const NOW = Date.parse('2026-03-06T18:20Z');
const HERE: QueryContext = { now: NOW, timeZone: 'America/New_York' };
const THERE: QueryContext = { ...HERE, position: { latitude: 40, longitude: -100 } };
const FILTERS: Query = { weekdays: [1, 2], dayParts: ['evening'], attendance: ['in-person'], types: ['O'], when: 'upcoming' };
const TYPED = 'women step';

describe.each([5_000, 20_000, 100_000])('%i meetings', (size) => {
  const meetings = makeMeetings(size);
  const catalogue = buildCatalogue(meetings);
  catalogue.prepareSearch(Infinity);
  const options = { time: 500, warmupTime: 100 };

  bench('build', () => void buildCatalogue(meetings), options);
  bench('prepare the search', () => void buildCatalogue(meetings).prepareSearch(Infinity), { ...options, time: 200 });
  bench('query without filters', () => void catalogue.query({}, HERE), options);
  bench('query with filters and facets', () => void catalogue.query(FILTERS, HERE), options);

  let minute = 0;
  bench('query in the next minute', () => void catalogue.query({}, { ...HERE, now: NOW + ++minute * 60_000 }), options);

  let length = 0;
  bench(
    'key press',
    () => {
      length = (length % TYPED.length) + 1;
      catalogue.query({ text: TYPED.slice(0, length) }, HERE);
    },
    options,
  );

  let first = 0;
  // No letter narrows the one before it, so every meeting is looked at.
  bench('key press, first letter', () => void catalogue.query({ text: 'wesh'[first++ % 4]! }, HERE), options);
  bench('nearest first', () => void catalogue.query({ sort: 'distance' }, THERE), options);
  bench('relaxations', () => void catalogue.relaxations({ ...FILTERS, text: 'zzz' }, HERE), options);
});
