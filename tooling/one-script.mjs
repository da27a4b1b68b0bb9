// The script-tag build as one script and lazy parts. A bundler with code splitting moves what the script and its lazy
// parts share into chunks, which a browser finds only after it has read the script: one more round trip before the first
// row. Lazy parts cannot import the script itself either: on a page that names it `handrail.js?ver=2` they would load a
// second copy. So the script keeps everything it needs, and hands the parts what they share by a symbol of its own.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LAZY = 'lazy-part';

/**
 * Plugin of esbuild: gathers what the script and its lazy parts share in a single chunk, by making each part depend on the
 * whole script.
 *
 * @param {string} entry Absolute path of the script's source.
 */
export const oneSharedChunk = (entry) => ({
  name: 'one-shared-chunk',
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, namespace, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === LAZY || namespace === LAZY) return;
      const found = await build.resolve(path, { kind: 'import-statement', importer, resolveDir, pluginData: LAZY });
      return found.errors.length > 0 ? found : { path: found.path, namespace: LAZY };
    });
    build.onLoad({ filter: /./, namespace: LAZY }, ({ path }) => ({
      contents: `import ${JSON.stringify(entry)};\nexport * from ${JSON.stringify(path)};`,
      resolveDir: build.initialOptions.absWorkingDir ?? process.cwd(),
    }));
  },
});

/**
 * Loads a part, and after a failure by another address: browsers, Chromium 153 among them, remember for ever that a module
 * could not be fetched, and somebody whose connection came back would never get it. The parts hold no state of their own.
 */
const LOADER = 'let $part="";const $lazy=path=>import(path+$part).catch(error=>{$part+=$part?1:"?1";throw error});';

const EXPORTS = /export\s*\{([^{}]*)\};?\s*$/;

/** `a as b, c` as pairs of what stands on each side. */
const pairs = (list) =>
  list.split(',').map((item) => {
    const [left, right = left] = item.trim().split(/\s+as\s+/);
    return [left, right];
  });

/**
 * Moves the shared chunk into the script and lets the lazy parts take their imports from there.
 *
 * @param {string} folder Of the build.
 * @param {string} script Name of the script in it, which imports the shared chunk and nothing else.
 */
export const joinSharedChunk = (folder, script) => {
  const [, chunk] = /^import\s*"\.\/(chunks\/[\w-]+\.js)";\s*$/.exec(readFileSync(join(folder, script), 'utf8')) ?? [];
  if (chunk === undefined) throw new Error(`${script} is not a single import of a shared chunk: has the bundler changed?`);
  const code = readFileSync(join(folder, chunk), 'utf8');
  if (/^import[\s{*"]/.test(code)) throw new Error(`${chunk} imports another chunk.`);
  const [, shared] = EXPORTS.exec(code) ?? [];
  if (shared === undefined) throw new Error(`${chunk} does not end with its exports.`);
  if (/\$(?:lazy|part)\b/.test(code)) throw new Error(`${chunk} has names that the loader of parts needs.`);
  const registry = `globalThis[Symbol.for("handrail:${createHash('sha256').update(code).digest('base64url').slice(0, 12)}")]`;
  // Handed over under the names that they have in the script: each is written once, for the first row waits for every byte.
  const locals = new Map(pairs(shared).map(([local, exported]) => [exported, local]));
  writeFileSync(
    join(folder, script),
    LOADER +
      code.replace(EXPORTS, () => `${registry}={${[...locals.values()]}};\n`).replace(/\bimport\("\.\/([^"]+)"\)/g, '$lazy("./chunks/$1")'),
  );
  rmSync(join(folder, chunk));

  const name = chunk.slice('chunks/'.length).replace('.', '\\.');
  for (const file of readdirSync(join(folder, 'chunks'))) {
    const path = join(folder, 'chunks', file);
    const part = readFileSync(path, 'utf8')
      .replace(
        new RegExp(`import\\s*\\{([^{}]*)\\}\\s*from\\s*"\\./${name}";`),
        (_, names) => `const{${pairs(names).map(([exported, own]) => `${locals.get(exported)}:${own}`)}}=${registry};`,
      )
      .replace(new RegExp(`import\\s*"\\./${name}";`), '');
    if (part.includes(chunk.slice('chunks/'.length))) throw new Error(`${file} still names ${chunk}.`);
    writeFileSync(path, part);
  }
};
