// Reads broken feeds by the million: `npm run fuzz --workspace=@handrail/core -- --rows 1000000 --seed 1`. Every format is
// fed what a seeded mutator makes of real feeds (beside the project, or where HANDRAIL_FIXTURES says) and of invented ones.
// The first thing that does not hold ends it with 1, and is named with its batch and seed.
import { parseArgs } from 'node:util';
import { readFeed, FEED_FORMATS } from '@handrail/core/feeds/detect';
import { randomFrom } from '@handrail/fixtures';
import { expectOutputs, expectReading } from './expectations.mjs';
import { mutateRows, mutateText } from './mutate.mjs';
import { sources } from './sources.mjs';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } } });
const [wanted, seed] = [Number(values.rows), Number(values.seed)];
const BATCH = 150;
/** Longest that a batch may take, in milliseconds: far more than any does, far less than for ever. */
const LONGEST_MS = 20_000;

const random = randomFrom(seed);
const all = sources();
const counts = new Map();
const began = Date.now();
let rows = 0;
let slowest = 0;
let last = began;

function readBatch(number) {
  const { name, format, make } = random.pick(all);
  const isText = typeof make === 'string';
  const input = isText
    ? mutateText(make, random)
    : random.chance(0.05)
      ? mutateText(JSON.stringify(make.wrap(mutateRows(make.rows, 20, random))), random)
      : make.wrap(mutateRows(make.rows, BATCH, random));
  // Sometimes as another format altogether, and sometimes as whatever it looks like.
  const as = random.chance(0.05) ? random.pick(FEED_FORMATS) : random.chance(0.3) ? undefined : format;
  const start = Date.now();
  try {
    const reading = readFeed(input, {
      feed: name,
      format: as,
      timeZone: random.pick(['America/New_York', 'Asia/Kathmandu', 'Pacific/Apia']),
    });
    expectReading(reading, number % 10 === 0);
    if (number % 5 === 0) expectOutputs(reading.meetings);
    rows += reading.rows;
    counts.set(name, (counts.get(name) ?? 0) + reading.rows);
  } catch (error) {
    console.error(`Batch ${number} of seed ${seed} (${name} as ${as ?? 'whatever it is'}):`, error);
    process.exit(1);
  }
  slowest = Math.max(slowest, Date.now() - start);
  if (slowest > LONGEST_MS) {
    console.error(`Batch ${number} of seed ${seed} (${name}) took ${slowest} ms.`);
    process.exit(1);
  }
}

for (let number = 1; rows < wanted; number++) {
  readBatch(number);
  if (Date.now() - last > 10_000) {
    last = Date.now();
    console.log(`${rows.toLocaleString('en')} rows`);
  }
}
for (const [name, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${name}: ${count.toLocaleString('en')}`);
const seconds = Math.round((Date.now() - began) / 1000);
console.log(
  `${rows.toLocaleString('en')} rows of seed ${seed} in ${seconds} s, the slowest batch in ${slowest} ms: nothing thrown, nothing lost.`,
);
