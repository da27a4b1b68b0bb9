// The script-tag build as one script and lazy parts. A bundler with code splitting moves what the script and its lazy
// parts share into chunks, which a browser finds only after it has read the script: one more round trip before the first
// row. Lazy parts cannot import the script itself either: on a page that names it `handrail.js?ver=2` they would load a
// second copy. So the script keeps everything it needs, and hands the parts what they share by a symbol of its own.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

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
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    // Relative, because the bundler's hashes are of these names as well, and two checkouts of one commit must build the same.
    const named = (path) => `./${relative(root, path).replaceAll('\\', '/')}`;
    build.onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, namespace, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === LAZY || namespace === LAZY) return;
      const found = await build.resolve(path, { kind: 'import-statement', importer, resolveDir, pluginData: LAZY });
      return found.errors.length > 0 ? found : { path: named(found.path), namespace: LAZY };
    });
    build.onLoad({ filter: /./, namespace: LAZY }, ({ path }) => ({
      contents: `import ${JSON.stringify(named(entry))};\nexport * from ${JSON.stringify(path)};`,
      resolveDir: root,
    }));
  },
});

export const EXPORTS = /export\s*\{([^{}]*)\};?\s*$/;

/** `a as b, c` as pairs of what stands on each side. */
export const pairs = (list) =>
  list
    .split(',')
    .filter(Boolean)
    .map((item) => {
      const [left, right = left] = item.trim().split(/\s+as\s+/);
      return [left, right];
    });

const ENTRY = /^(?:import\s*(?:\{([^{}]*)\}\s*from\s*)?"\.\.?\/(chunks\/[\w-]+\.js)";\s*)(?:export\s*\{([^{}]*)\};?\s*)?$/;
const STATIC_IMPORT = /(?:^|;)import(?:[\s{*][^"();]*from\s*)?"\.\.?\//;

/** What esbuild adds to load CommonJS. It puts it into the shared chunk, also when only lazy parts need it. */
const COMMONJS = /^var \w+=Object\.create;.*?"default",\{value:\w+,enumerable:!0\}\):\w+,\w+\)\);/s;

/** Symbol of what a script hands over: another for every change of its code. */
export const registryOf = (code) =>
  `globalThis[Symbol.for("handrail:${createHash('sha256').update(code).digest('base64url').slice(0, 12)}")]`;

/**
 * Moves the shared chunk into the script and lets the lazy parts take their imports from there. The script's own `import()`
 * become calls of `$lazy`, which it must have.
 *
 * @param {string} folder Of the build.
 * @param {string} script Name of the script in it, which imports the shared chunk and nothing else, or has no lazy parts.
 * @returns {{ registry: string, exported: Map<string, string> }} Where the script hands over what it shares, and its own
 *   exports by the names that they have there.
 */
export const joinSharedChunk = (folder, script) => {
  const built = readFileSync(join(folder, script), 'utf8');
  const [, taken = '', chunk, given = ''] = ENTRY.exec(built) ?? [];
  if (chunk === undefined) {
    if (STATIC_IMPORT.test(built) || /\bimport\("\./.test(built))
      throw new Error(`${script} is not a single import of a shared chunk: has the bundler changed?`);
    const exported = new Map(pairs(EXPORTS.exec(built)?.[1] ?? '').map(([local, name]) => [name, local]));
    const registry = registryOf(built);
    writeFileSync(join(folder, script), handOver(built, registry, exported.values()));
    return { registry, exported };
  }
  const whole = readFileSync(join(folder, chunk), 'utf8');
  const [commonJs = ''] = COMMONJS.exec(whole) ?? [];
  const ownsCommonJs = [...commonJs.matchAll(/\bvar (\w+)=/g)].some(([, name]) =>
    new RegExp(`\\b${name}\\(`).test(whole.slice(commonJs.length)),
  );
  const early = ownsCommonJs ? '' : commonJs;
  const code = whole.slice(early.length);
  if (STATIC_IMPORT.test(code)) throw new Error(`${chunk} imports another chunk.`);
  const registry = registryOf(code);
  const locals = new Map(pairs(EXPORTS.exec(code)?.[1] ?? '').map(([local, exported]) => [exported, local]));
  const isEarly = (local) => early.includes(`var ${local}=`);
  const handed = [...locals.values()].filter((local) => !isEarly(local));
  const imported = new Map(pairs(taken).map(([exported, own]) => [own, locals.get(exported)]));
  const exported = new Map(pairs(given).map(([own, name]) => [name, imported.get(own)]));
  const lazy = exported.get('$lazy') ?? '$lazy';
  writeFileSync(
    join(folder, script),
    handOver(code, registry, handed).replace(/\bimport\("\.\/([^"]+)"\)/g, (_, path) => `${lazy}("./chunks/${path}")`),
  );
  rmSync(join(folder, chunk));

  const name = chunk.slice('chunks/'.length).replace('.', '\\.');
  for (const file of readdirSync(join(folder, 'chunks'))) {
    const path = join(folder, 'chunks', file);
    const part = readFileSync(path, 'utf8')
      .replace(new RegExp(`import\\s*\\{([^{}]*)\\}\\s*from\\s*"\\./${name}";`), (_, names) => {
        const wanted = pairs(names).map(([exported, own]) => [locals.get(exported), own]);
        const take = (list, from) => (list.length > 0 ? `const{${list.map(([local, own]) => `${local}:${own}`)}}=${from};` : '');
        const helpers = wanted.filter(([local]) => isEarly(local));
        const others = wanted.filter(([local]) => !isEarly(local));
        const made = `(()=>{${early}return{${helpers.map(([local]) => local)}}})()`;
        return take(helpers, made) + take(others, registry);
      })
      .replace(new RegExp(`import\\s*"\\./${name}";`), '');
    if (part.includes(chunk.slice('chunks/'.length))) throw new Error(`${file} still names ${chunk}.`);
    writeFileSync(path, part);
  }
  return { registry, exported };
};

/** Hands over instead of exporting, under the names in the script: each is written once, for the first row waits for every byte. */
const handOver = (code, registry, locals) => {
  const names = [...new Set(locals)];
  return code.replace(EXPORTS, () => (names.length > 0 ? `${registry}={${names}};\n` : ''));
};

const CHUNK_IMPORT = /import\s*(?:\{([^{}]*)\}\s*from\s*)?"\.\/([\w-]+\.js)";?/g;

/**
 * A lazy part with all that it imports statically, as one text: it comes whole or not at all. What it imports is code without
 * a state, which other parts may have as well.
 *
 * @param {string} folder Of the parts.
 * @param {string} file Name in it.
 */
export const asOneFile = (folder, file) =>
  readFileSync(join(folder, file), 'utf8').replace(CHUNK_IMPORT, (_, names = '', inner) => {
    const code = asOneFile(folder, inner);
    const given = pairs(EXPORTS.exec(code)?.[1] ?? '').map(([local, exported]) => `${exported}:${local}`);
    const wanted = pairs(names).map(([exported, own]) => `${exported}:${own}`);
    return `const{${wanted}}=(()=>{${code.replace(EXPORTS, '')};return{${given}}})();`;
  });
