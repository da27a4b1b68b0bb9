// The script-tag build: a script with what all elements share (the kit) and one part per element, loaded for the tags that
// a page has. Parts take the kit from the script by a symbol: they cannot import the script, because on a page that names
// it `handrail.js?ver=2` they would load a second copy.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { asOneFile, joinSharedChunk, oneSharedChunk, pairs } from './one-script.mjs';

const KIT_IMPORT = /import\s*(?:\{([^{}]*)\}\s*from\s*)?"handrail:kit[^"]*";?/g;
const ELEMENT_IMPORT = /\bimport\("handrail:element\/([\w-]+)"\)/g;
const ELEMENT_BESIDE = /\bimport\s*"handrail:element\/([\w-]+)";?/g;

/** Stands for the fingerprint of all parts until they have been built. */
const PARTS = '%PARTS%';

/** Name of a source file. */
const nameOf = (path) => basename(path).replace(/\.[jt]s$/, '');

/** Tag of an element by the file that registers it. */
const tagOf = (path) => `handrail-${nameOf(path)}`;

/** Plugin: takes the kit's modules from the script, by one import for a whole part, and other elements by their tag. */
const fromKit = (kit, define, entry) => ({
  name: 'from-kit',
  setup(built) {
    built.onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, namespace, pluginData }) => {
      if (namespace === 'kit') return { path, external: true, sideEffects: false };
      if (kind === 'entry-point' || pluginData === 'from-kit') return;
      const found = await built.resolve(path, { kind: 'import-statement', importer, resolveDir, namespace, pluginData: 'from-kit' });
      if (found.errors.length > 0) return;
      if (kit.modules.has(found.path)) return { path: kit.id, namespace: 'kit', sideEffects: false };
      const isElement = found.path !== entry && found.path.startsWith(define);
      if (isElement) return { path: `handrail:element/${tagOf(found.path)}`, external: true };
    });
    built.onLoad({ filter: /./, namespace: 'kit' }, () => ({
      contents: `export{${[...kit.locals.keys()]}}from"handrail:kit-${kit.id}"`,
    }));
  },
});

/** Gives a part of the build the names of the kit that it imports. */
const takeFromKit = (file, kit) => {
  const missing = [];
  const locals = (list, code) =>
    pairs(list)
      // The bundler names the whole kit.
      .filter(([, own]) => new RegExp(`(?<![\\w$])${own.replace(/\$/g, '\\$')}(?![\\w$])`).test(code))
      .map(([exported, own]) => {
        const local = kit.locals.get(exported);
        if (local === undefined) missing.push(exported);
        return local === own ? own : `${local}:${own}`;
      });
  let text = readFileSync(file, 'utf8');
  const names = [];
  const lists = [...text.matchAll(KIT_IMPORT)].map(([, list = '']) => list);
  text = text.replace(KIT_IMPORT, '').replace(ELEMENT_IMPORT, '$element("$1")').replace(ELEMENT_BESIDE, '$element("$1").catch(()=>{});');
  for (const list of [...lists, '$lazy,$element']) names.push(...locals(list, text));
  if (text.includes('handrail:')) {
    const rest = /handrail:(?:kit|element)[^"]*/.exec(text);
    if (rest) throw new Error(`${basename(file)} still names ${rest[0]}.`);
  }
  if (missing.length > 0) throw new Error(`${basename(file)} needs of the kit what it does not hand over: ${missing}.`);
  writeFileSync(file, names.length > 0 ? `const{${names}}=${kit.registry};${text}` : text);
};

/**
 * Builds the folder of the script tag.
 *
 * @param {object} options
 * @param {string} options.folder Where to; emptied first.
 * @param {string} options.entry Absolute path of the script's source, which exports the kit.
 * @param {string} options.kit Absolute path of the module that names what the script hands over.
 * @param {readonly RegExp[]} options.shared Further modules that parts take from the script: those that a module of the kit
 *   takes its names from.
 * @param {readonly string[]} options.elements Absolute paths of the files that register one element each.
 * @param {readonly string[]} [options.whole] Names of lazy parts that a first paint may wait for: each becomes one file.
 * @param {import('esbuild').BuildOptions} options.esbuild What all builds share.
 * @returns {Promise<Record<string, import('esbuild').Metafile>>} By the name of the built script or part.
 */
export const buildScriptTag = async ({ folder, entry, kit: kitFile, shared, elements, whole = [], esbuild }) => {
  rmSync(folder, { recursive: true, force: true });
  const define = resolve(elements[0], '..');
  const names = elements.map(nameOf).join(' ');
  const constants = { ...esbuild.define, HANDRAIL_ELEMENTS: JSON.stringify(names), HANDRAIL_PARTS: JSON.stringify(PARTS) };
  const common = {
    ...esbuild,
    define: constants,
    bundle: true,
    format: 'esm',
    outdir: folder,
    metafile: true,
    logLevel: esbuild.logLevel ?? 'warning',
  };

  const split = (source, plugins, names) =>
    build({
      ...common,
      splitting: true,
      entryPoints: source,
      chunkNames: 'chunks/[name]-[hash]',
      plugins: [...plugins, ...(esbuild.plugins ?? [])],
      ...names,
    });
  const root = esbuild.absWorkingDir ?? process.cwd();

  const { metafile } = await split({ handrail: entry }, [oneSharedChunk(entry)]);
  const { registry, exported } = joinSharedChunk(folder, 'handrail.js');
  const inputs = Object.entries(metafile.inputs).map(([path, input]) => [resolve(root, path), input]);
  const direct = inputs.find(([path]) => path === kitFile)[1].imports.map(({ path }) => resolve(root, path));
  const indirect = inputs.map(([path]) => path).filter((path) => shared.some((pattern) => pattern.test(path)));
  const kit = { registry, id: /:([\w-]+)/.exec(registry)[1], locals: exported, modules: new Set([...direct, ...indirect]) };

  const metafiles = { 'handrail.js': metafile };
  const parts = new Map();
  for (const element of elements) {
    const name = nameOf(element);
    const made = await split({ [name]: element }, [fromKit(kit, define, element), oneSharedChunk(element)], {
      entryNames: 'elements/[name]-[hash]',
    });
    const files = Object.keys(made.metafile.outputs).map((path) => resolve(root, path));
    const part = Object.entries(made.metafile.outputs).find(
      ([, { entryPoint }]) => entryPoint && resolve(root, entryPoint) === element,
    )?.[0];
    if (part === undefined) throw new Error(`${element} became no part.`);
    const path = `elements/${basename(part)}`;
    joinSharedChunk(folder, path);
    for (const file of files) if (existsSync(file)) takeFromKit(file, kit);
    parts.set(name, path);
    metafiles[path] = made.metafile;
  }

  // A browser that remembers a file that could not be had remembers it for what imports it as well, whatever that is called.
  const chunks = join(folder, 'chunks');
  for (const file of existsSync(chunks) ? readdirSync(chunks) : []) {
    if (whole.some((name) => file.startsWith(`${name}-`))) writeFileSync(join(chunks, file), asOneFile(chunks, file));
  }

  const fingerprint = createHash('sha256')
    .update([...parts.values()].join())
    .digest('hex')
    .slice(0, 6);
  for (const [name, path] of parts) renameSync(join(folder, path), join(folder, `elements/${name}-${fingerprint}.js`));
  const script = join(folder, 'handrail.js');
  writeFileSync(script, readFileSync(script, 'utf8').replaceAll(PARTS, fingerprint));
  return metafiles;
};
