// What a call of the client costs beside bare `fetch`, against a server on this machine: each round asks both ways, one after
// the other, and every second round the other way round. `npm run bench` prints it.
import { createServer } from 'node:http';
import { createClient, memoryStore } from '@handrail/api-client';
import { makeTown } from '@handrail/fixtures';
import { median } from './median.mjs';

const answers = {
  small: JSON.stringify(makeTown({ seed: 3, count: 3 })),
  large: JSON.stringify(makeTown({ seed: 3, count: 1000 })),
};
const server = createServer((request, response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(answers[request.url.slice(1)]),
);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const client = createClient();
const everything = createClient({
  cache: { store: memoryStore(), freshMs: 0 },
  hooks: { onOutcome: () => undefined },
  middleware: [(request, next) => next(request)],
});
const keeping = createClient({ cache: { store: memoryStore(), freshMs: 1e9 } });

/** Ways to ask, the first of which the others are compared with. */
const ways = [
  ['fetch and response.json()', async (url) => (await fetch(url)).json()],
  ['client.getJson', async (url) => (await client.getJson(url)).data],
  ['with a cache, hooks and middleware', async (url) => (await everything.getJson(url)).data],
  ['from a fresh copy in memory', async (url) => (await keeping.getJson(url)).data],
];

const measure = async (name, rounds) => {
  const url = `http://127.0.0.1:${server.address().port}/${name}`;
  const times = ways.map(() => []);
  for (let round = -rounds / 10; round < rounds; round++) {
    const order = [...ways.keys()];
    for (const way of round % 2 ? order.reverse() : order) {
      const start = performance.now();
      const data = await ways[way][1](url);
      // The first rounds warm up.
      if (round >= 0) times[way].push(performance.now() - start);
      if (data.length === 0) throw new Error('Rows were lost.');
    }
  }
  const [bare, ...others] = times.map((list) => median(list) * 1000);
  console.log(
    `${(answers[name].length / 1000).toLocaleString('en', { maximumFractionDigits: 0 })} kB of JSON, median of ${rounds} interleaved calls:`,
  );
  console.log(`  ${ways[0][0]}: ${bare.toFixed(0)} µs`);
  others.forEach((time, index) => {
    const sign = time < bare ? '−' : '+';
    console.log(
      `  ${ways[index + 1][0]}: ${time.toFixed(0)} µs, ${(time / bare).toFixed(2)} times (${sign}${Math.abs(time - bare).toFixed(0)} µs)`,
    );
  });
};

await measure('small', 2000);
await measure('large', 200);
server.closeAllConnections();
server.close();
