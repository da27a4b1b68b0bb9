// What an import of one entry of @handrail/core brings along: bytes, folders of core and packages. Each entry says in
// entry-budgets.json what it may have, so that one idea never pulls in another by accident.
// `node tooling/entry-sizes.mjs --write` writes down what is there, with a tenth of room; review it as API.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './npm.mjs';

const BUDGETS = new URL('entry-budgets.json', import.meta.url);

/** Bundles a source with what it imports of the package's own; packages are left out and named. */
export const weighEntry = async (folder, source) => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [source],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    packages: 'external',
    logLevel: 'silent',
    outfile: 'entry.js',
  });
  const { imports, inputs } = Object.values(metafile.outputs)[0];
  const kept = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folderOf = (path) =>
    dirname(path)
      .replace(/^src\/?/, '')
      .split('/')
      .slice(0, 2)
      .join('/');
  return {
    bytes: gzipSync(outputFiles[0].contents, { level: 9 }).length,
    folders: [...new Set(kept.map(([path]) => folderOf(path)).filter(Boolean))].sort(),
    packages: [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))].sort(),
  };
};

/** Every entry of a package, weighed: its name without `./` and what it brings. */
export const weighEntries = async (folder) => {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const sources = Object.entries(exports).flatMap(([name, target]) => {
    const source = target['@handrail/source'];
    return source === undefined ? [] : [[name.replace(/^\.\/?/, '') || '.', source]];
  });
  return Promise.all(sources.map(async ([name, source]) => [name, await weighEntry(folder, source)]));
};

/** What is heavier, or brings more, than its budget says. */
export const faultsOf = (entries, budgets) => [
  ...entries.flatMap(([name, { bytes, folders, packages }]) => {
    const budget = Object.hasOwn(budgets, name) ? budgets[name] : undefined;
    if (!budget) return [`${name} has no budget.`];
    const more = (kind, found) => found.filter((item) => !budget[kind].includes(item)).map((item) => `${name} brings the ${kind} ${item}.`);
    return [
      ...(bytes > budget.bytes ? [`${name} has ${bytes} bytes, more than ${budget.bytes}.`] : []),
      ...more('folders', folders),
      ...more('packages', packages),
    ];
  }),
  ...Object.keys(budgets)
    .filter((name) => !entries.some(([entry]) => entry === name))
    .map((name) => `${name} has a budget and is no entry.`),
];

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const entries = await weighEntries(join(root, 'packages/core'));
  if (process.argv.includes('--write')) {
    const withRoom = ({ bytes, ...rest }) => ({ bytes: Math.ceil((bytes * 1.1) / 50) * 50, ...rest });
    const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(BUDGETS, `${JSON.stringify(Object.fromEntries(sorted.map(([name, entry]) => [name, withRoom(entry)])), null, 2)}\n`);
  }
  const faults = faultsOf(entries, JSON.parse(readFileSync(BUDGETS, 'utf8')));
  for (const [name, { bytes, folders, packages }] of entries)
    console.log(`${name.padEnd(28)} ${String(bytes).padStart(6)} bytes gzip  ${[...folders, ...packages].join(' ')}`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
