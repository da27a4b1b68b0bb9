// What a visitor downloads. The script up to the first row is handrail.js and all that it imports statically; what
// import() loads later has budgets of its own. Budgets: size-budgets.json, in bytes after gzip -9.
// `node tooling/size.mjs --why` adds what each source file weighs, minified.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './npm.mjs';

const STATIC = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["'](\.[^"']+)["']/g;
const DYNAMIC = /(?:\bimport|\$lazy)\(\s*["'](\.[^"']+)["']/g;

const targets = (file, pattern) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, path]) => resolve(dirname(file), path));

/** A script and everything that it imports statically, itself first. */
export const withStaticImports = (entry) => {
  const found = new Set([entry]);
  // A Set hands out what is added while it is walked.
  for (const file of found) for (const target of targets(file, STATIC)) found.add(target);
  return [...found];
};

/** Scripts that a set of scripts loads later, and those that these load. */
export const lazyEntries = (files) => {
  const found = new Set(files.flatMap((file) => targets(file, DYNAMIC)));
  for (const entry of found) for (const file of withStaticImports(entry)) for (const target of targets(file, DYNAMIC)) found.add(target);
  return [...found].filter((entry) => !files.includes(entry));
};

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const total = (files) => files.reduce((sum, file) => sum + gzipped(file), 0);

/**
 * Weighs a script-tag build.
 *
 * @param {string} folder Where handrail.js lies.
 * @param {{ firstLoad: number, lazy: Record<string, number>, otherLazy: number, notInFirstLoad: string[] }} budgets
 */
export const weigh = (folder, { firstLoad, lazy, otherLazy, notInFirstLoad }) => {
  const first = withStaticImports(join(folder, 'handrail.js'));
  const text = first
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .toLowerCase();
  const rows = [{ name: 'first load', files: first.length, bytes: total(first), budget: firstLoad }];
  for (const entry of lazyEntries(first)) {
    const files = withStaticImports(entry).filter((file) => !first.includes(file));
    const name = entry.slice(dirname(entry).length + 1).replace(/-[A-Z0-9]{8}\.js$/, '');
    rows.push({ name, files: files.length, bytes: total(files), budget: lazy[name] ?? otherLazy });
  }
  const counted = new Set([...first, ...lazyEntries(first).flatMap(withStaticImports)]);
  const built = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => join(folder, path));
  const faults = [
    ...rows.filter(({ bytes, budget }) => bytes > budget).map(({ name, bytes, budget }) => `${name}: ${bytes} bytes, more than ${budget}.`),
    ...notInFirstLoad.filter((word) => text.includes(word.toLowerCase())).map((word) => `"${word}" is in the first load.`),
    ...Object.keys(lazy)
      .filter((name) => !rows.some((row) => row.name === name))
      .map((name) => `No lazy part named "${name}": renamed, or loaded at once?`),
    ...built.filter((file) => !counted.has(file)).map((file) => `${file.slice(folder.length + 1)} is loaded by nothing that was followed.`),
  ];
  return { rows, faults };
};

/** Minified bytes that each source file has in the first load, largest first. Needs the metafile of a build made here. */
const explain = (folder) => {
  const { outputs } = JSON.parse(readFileSync(join(folder, '../node_modules/.cache/cdn-metafile.json'), 'utf8'));
  const first = withStaticImports(join(folder, 'handrail.js')).map((file) => file.slice(folder.length + 1).replaceAll('\\', '/'));
  const bytes = new Map();
  for (const file of first) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[`cdn/${file}`]?.inputs ?? {})) {
      bytes.set(input, (bytes.get(input) ?? 0) + bytesInOutput);
    }
  }
  return [...bytes].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'packages/widgets/cdn');
  if (!existsSync(join(folder, 'handrail.js'))) {
    console.error('packages/widgets/cdn/handrail.js is not built. Run "npm run build".');
    process.exit(1);
  }
  const budgets = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'));
  const { rows, faults } = weigh(folder, budgets);
  for (const { name, files, bytes, budget } of rows)
    console.log(
      `${name.padEnd(16)} ${String(bytes).padStart(7)} of ${String(budget).padStart(6)} bytes gzip, ${files} file${files === 1 ? '' : 's'}`,
    );
  // The budget holds the line where it is; it is not the promise. Said on every run until the two are the same.
  const missed = rows[0].bytes - (budgets.firstLoadGoal ?? budgets.firstLoad);
  if (missed > 0)
    console.log(
      `GOAL NOT REACHED: the first load is ${missed} bytes over ${budgets.firstLoadGoal}; the budget of ${budgets.firstLoad} only stops it from growing.`,
    );
  if (process.argv.includes('--why')) for (const [input, bytes] of explain(folder)) console.log(`${String(bytes).padStart(8)}  ${input}`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
