// What an import of one entry of a package brings along: bytes, folders and packages. Each entry says in
// entry-budgets.json what it may have, so that one idea never pulls in another by accident. `programs` are what people
// write, weighed whole: with all that they import at once. What import() loads later is named beside it, with its own bytes.
// `node tooling/entry-sizes.mjs --write` writes down what is there, with a tenth of room, except where a budget has a
// `reason`; review it as API.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './npm.mjs';

const BUDGETS = new URL('entry-budgets.json', import.meta.url);
const PACKAGES = ['core', 'api-client'];

const gzipped = (contents) => gzipSync(contents, { level: 9 }).length;

const settings = (folder) => ({
  absWorkingDir: folder,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  target: 'es2022',
  splitting: true,
  outdir: 'out',
  logLevel: 'silent',
});

/** The output of a build's own entry; those of import() have one too, and come after it. */
const firstOf = (outputs) => Object.keys(outputs).find((path) => outputs[path].entryPoint !== undefined);

/** Output files of a build that one of them loads at once, itself included. */
const loadedAtOnce = (outputs, first = firstOf(outputs)) => {
  const found = new Set([first]);
  // A Set hands out what is added while it is walked.
  for (const path of found)
    for (const { path: target, kind, external } of outputs[path].imports) if (kind !== 'dynamic-import' && !external) found.add(target);
  return [...found];
};

/** Bundles a source with what it imports of the package's own; packages are left out and named. */
export const weighEntry = async (folder, source) => {
  const { outputFiles, metafile } = await build({ ...settings(folder), entryPoints: [source], packages: 'external' });
  const paths = loadedAtOnce(metafile.outputs);
  const parts = paths.map((path) => metafile.outputs[path]);
  const kept = parts.flatMap(({ inputs }) => Object.entries(inputs)).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folderOf = (path) =>
    dirname(path)
      .replace(/^src\/?/, '')
      .split('/')
      .slice(0, 2)
      .join('/');
  const imports = parts.flatMap((part) => part.imports).filter(({ external, kind }) => external && kind !== 'dynamic-import');
  return {
    bytes: paths.reduce((sum, path) => sum + gzipped(outputFiles.find((file) => file.path.endsWith(path)).contents), 0),
    folders: [...new Set(kept.map(([path]) => folderOf(path)).filter(Boolean))].sort(),
    packages: [...new Set(imports.map(({ path }) => path))].sort(),
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

/**
 * Bundles a program with all that it imports, for any platform: rejects when that needs Node. `bytes` are those that it loads
 * at once, `later` those that each of its import() adds, by name.
 */
export const weighProgram = async (folder, code) => {
  const { outputFiles, metafile } = await build({
    ...settings(folder),
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    platform: 'neutral',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['@handrail/source'],
  });
  const { outputs } = metafile;
  const first = loadedAtOnce(outputs);
  const weigh = (paths) => paths.reduce((sum, path) => sum + gzipped(outputFiles.find((file) => file.path.endsWith(path)).contents), 0);
  const parts = new Set(first);
  for (const path of parts) for (const { path: target, external } of outputs[path].imports) if (!external) parts.add(target);
  const later = [...parts].filter((path) => outputs[path].entryPoint !== undefined && !first.includes(path));
  return {
    bytes: weigh(first),
    later: Object.fromEntries(
      later.map((path) => [
        path.replace(/^.*\/|-[A-Z\d]{8}\.js$/g, ''),
        weigh(loadedAtOnce(outputs, path).filter((each) => !first.includes(each))),
      ]),
    ),
  };
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

const withRoom = (bytes) => Math.ceil((bytes * 1.1) / 50) * 50;
const show = (name, bytes, more = []) => console.log(`${name.padEnd(36)} ${String(bytes).padStart(6)} bytes gzip  ${more.join(' ')}`);

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const budgets = JSON.parse(readFileSync(BUDGETS, 'utf8'));
  const weighed = Object.fromEntries(
    await Promise.all(PACKAGES.map(async (name) => [name, await weighEntries(join(root, 'packages', name))])),
  );
  const programs = await Promise.all(
    Object.entries(budgets.programs).map(async ([name, program]) => [
      name,
      { program, ...(await weighProgram(join(root, 'packages', program.in), program.code)) },
    ]),
  );
  if (process.argv.includes('--write')) {
    for (const [name, entries] of Object.entries(weighed)) {
      const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
      budgets[name] = Object.fromEntries(sorted.map(([entry, weight]) => [entry, { ...weight, bytes: withRoom(weight.bytes) }]));
    }
    for (const [name, { program, bytes }] of programs) if (!program.reason) budgets.programs[name] = { ...program, bytes: withRoom(bytes) };
    writeFileSync(BUDGETS, `${JSON.stringify(budgets, null, 2)}\n`);
  }
  const faults = [
    ...Object.entries(weighed).flatMap(([name, entries]) => faultsOf(entries, budgets[name]).map((fault) => `${name}: ${fault}`)),
    ...programs
      .filter(([name, { bytes }]) => bytes > budgets.programs[name].bytes)
      .map(([name, { bytes }]) => `${name} has ${bytes} bytes, more than ${budgets.programs[name].bytes}.`),
  ];
  for (const [name, entries] of Object.entries(weighed))
    for (const [entry, { bytes, folders, packages }] of entries) show(`${name} ${entry}`, bytes, [...folders, ...packages]);
  for (const [name, { bytes, later }] of programs) {
    const parts = Object.entries(later).map(([part, size]) => `${part} ${size}`);
    show(name, bytes, ['at once', ...(parts.length > 0 ? [`(later, each where it is needed: ${parts.join(', ')})`] : [])]);
  }
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
