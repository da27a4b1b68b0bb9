// What a list of 100,000 meetings costs beside the parse of its JSON, in one process: the time from parsed JSON to a ready
// catalogue, and the memory that the catalogue keeps when the JSON is let go. `npm run bench` prints it.
import { setTimeout as wait } from 'node:timers/promises';
import { buildCatalogue } from '@handrail/core/catalogue';
import { readMeetingGuide } from '@handrail/core/feeds';
import { makeTown } from '@handrail/fixtures';

const ROWS = 100_000;
const RUNS = 9;
const text = JSON.stringify(makeTown({ seed: 3, count: ROWS }));
const ready = (json) => buildCatalogue(readMeetingGuide(json, { feed: 'bench', timeZone: 'America/New_York' }).meetings);
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

const parses = [];
const builds = [];
for (let run = 0; run < RUNS; run++) {
  globalThis.gc?.();
  const start = performance.now();
  const json = JSON.parse(text);
  const parsed = performance.now();
  const catalogue = ready(json);
  builds.push(performance.now() - parsed);
  parses.push(parsed - start);
  if (catalogue.size < ROWS * 0.9) throw new Error('Rows were lost.');
}
const ms = (list) => `${median(list).toFixed(0)} ms`;
const ratios = builds.map((build, run) => build / parses[run]);
console.log(`${ROWS.toLocaleString('en')} rows, ${(text.length / 1e6).toFixed(0)} MB of JSON, median of ${RUNS} runs:`);
console.log(`JSON.parse ${ms(parses)}, parsed JSON to ready catalogue ${ms(builds)}: ${median(ratios).toFixed(2)} times (goal 3)`);

if (globalThis.gc) {
  const used = async () => {
    await wait(50);
    globalThis.gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const before = await used();
  const kept = { json: JSON.parse(text), catalogue: undefined };
  const parsed = (await used()) - before;
  kept.catalogue = ready(kept.json);
  kept.json = undefined;
  const built = (await used()) - before;
  console.log(
    `Memory: parsed JSON ${parsed.toFixed(0)} MB, the catalogue of ${kept.catalogue.size.toLocaleString('en')} entries ${built.toFixed(0)} MB: ${(built / parsed).toFixed(2)} times (goal 1.5)`,
  );
}
