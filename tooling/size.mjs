// What a visitor downloads before an element is there: the script and the element's part. What either loads later has
// budgets of its own. Budgets: size-budgets.json, in bytes after gzip -9.
// `node tooling/size.mjs --why handrail-meeting-finder` adds what each source file weighs, minified.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './npm.mjs';

const STATIC = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["'](\.[^"']+)["']/g;
// The script that loads the parts has a short name for what loads them.
const DYNAMIC = /[\w$]\(\s*["'](\.\/[^"']+\.js)["']/g;

const targets = (file, pattern, folder = dirname(file)) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, path]) => resolve(folder, path));

/** A script and everything that it imports statically, itself first. */
export const withStaticImports = (entry) => {
  const found = new Set([entry]);
  // A Set hands out what is added while it is walked.
  for (const file of found) for (const target of targets(file, STATIC)) found.add(target);
  return [...found];
};

/** Scripts that a set of scripts loads later, and those that these load; `folder` is where the script lies that loads them. */
export const lazyEntries = (files, folder) => {
  const found = new Set(files.flatMap((file) => targets(file, DYNAMIC, folder)));
  for (const entry of found) for (const file of withStaticImports(entry)) for (const target of targets(file, DYNAMIC)) found.add(target);
  return [...found].filter((entry) => !files.includes(entry));
};

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const total = (files) => files.reduce((sum, file) => sum + gzipped(file), 0);

/** Files of each element's part by its tag: all have the fingerprint in their names that the script has. */
export const elementsOf = (folder) => {
  const script = readFileSync(join(folder, 'handrail.js'), 'utf8');
  const parts = readdirSync(join(folder, 'elements')).map((name) => [name, /^(.+)-(\w+)\.js$/.exec(name)]);
  return new Map(
    parts
      .filter(([, found]) => found && script.includes(`-${found[2]}.js`))
      .map(([name, [, element]]) => [`handrail-${element}`, join(folder, 'elements', name)]),
  );
};

const nameOf = (file) => basename(file).replace(/-[A-Z0-9]{8}\.js$/, '');

/**
 * Weighs a script-tag build. The first load of an element is the script and the element's part, with all that they import
 * statically.
 *
 * @param {string} folder Where handrail.js lies.
 * @param {{ elements: Record<string, number>, lazy: Record<string, number>, otherLazy: number, notInFirstLoad: string[] }} budgets
 *   Bytes of each element's first load, and of parts that come later and may be large, whichever element loads them.
 */
export const weigh = (folder, { elements, lazy, otherLazy, notInFirstLoad }) => {
  const script = withStaticImports(join(folder, 'handrail.js'));
  const counted = new Set([...script, ...lazyEntries(script).flatMap(withStaticImports)]);
  const rows = [{ name: 'handrail.js', files: script.length, bytes: total(script), budget: undefined }];
  const faults = [];
  const parts = elementsOf(folder);
  const found = new Set();
  for (const [tag, part] of parts) {
    const firstLoad = elements[tag];
    if (firstLoad === undefined) faults.push(`${tag} has no budget.`);
    const own = withStaticImports(part);
    const first = [...script, ...own];
    rows.push({ name: tag, files: first.length, bytes: total(first), budget: firstLoad });
    const text = first
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
      .toLowerCase();
    faults.push(
      ...notInFirstLoad.filter((word) => text.includes(word.toLowerCase())).map((word) => `"${word}" is in the first load of ${tag}.`),
    );
    // Parts of a part are found from the script's folder: the script loads them.
    const later = lazyEntries(own, folder);
    for (const entry of later) {
      const files = withStaticImports(entry).filter((file) => !first.includes(file));
      rows.push({ name: `  ${nameOf(entry)}`, files: files.length, bytes: total(files), budget: lazy[nameOf(entry)] ?? otherLazy });
    }
    for (const entry of later) found.add(nameOf(entry));
    for (const file of [...own, ...later.flatMap(withStaticImports)]) counted.add(file);
  }
  const built = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => join(folder, path));
  faults.push(
    ...rows
      .filter(({ bytes, budget }) => bytes > (budget ?? Infinity))
      .map(({ name, bytes, budget }) => `${name.trim()}: ${bytes} bytes, more than ${budget}.`),
    ...Object.keys(elements)
      .filter((tag) => !parts.has(tag))
      .map((tag) => `${tag} has a budget and no part.`),
    ...Object.keys(lazy)
      .filter((name) => !found.has(name))
      .map((name) => `No lazy part named "${name}": renamed, or loaded at once?`),
    ...built.filter((file) => !counted.has(file)).map((file) => `${file.slice(folder.length + 1)} is loaded by nothing that was followed.`),
  );
  return { rows, faults };
};

/** Minified bytes that each source file has in the first load of an element, largest first. Needs the metafiles of a build made here. */
const explain = (folder, tag) => {
  const metafiles = JSON.parse(readFileSync(join(folder, '../node_modules/.cache/cdn-metafiles.json'), 'utf8'));
  const bytes = new Map();
  for (const [script, { outputs }] of Object.entries(metafiles)) {
    if (script !== 'handrail.js' && !script.startsWith(`elements/${tag.slice('handrail-'.length)}-`)) continue;
    const entry = Object.keys(outputs).find((path) => path.endsWith(`/${script}`));
    const shared = outputs[entry].imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
    for (const path of [entry, ...shared]) {
      for (const [input, { bytesInOutput }] of Object.entries(outputs[path]?.inputs ?? {})) {
        bytes.set(input, (bytes.get(input) ?? 0) + bytesInOutput);
      }
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
      `${name.padEnd(32)} ${String(bytes).padStart(7)} ${budget === undefined ? '         ' : `of ${String(budget).padStart(6)}`} bytes gzip, ${files} file${files === 1 ? '' : 's'}`,
    );
  const why = process.argv.indexOf('--why');
  if (why > 0)
    for (const [input, bytes] of explain(folder, process.argv[why + 1] ?? '')) console.log(`${String(bytes).padStart(8)}  ${input}`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
