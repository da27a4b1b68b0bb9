import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { entriesOf } from '@handrail/tooling/entries';
import { licencesOf } from '@handrail/tooling/licences';
import { minifyLiteralsPlugin } from '@handrail/tooling/minify-literals';
import { joinSharedChunk, oneSharedChunk } from '@handrail/tooling/one-script';
import { defineConfig } from 'tsup';

/** Licences of the bundled packages lie beside the script: kept, and not part of what a visitor downloads. */
const writeLicences = (folder: string): void => {
  const metafile = `${folder}/metafile-esm.json`;
  const { inputs } = JSON.parse(readFileSync(metafile, 'utf8')) as { inputs: Record<string, unknown> }; // esbuild's own format.
  // For `node tooling/size.mjs --why`; not part of the package.
  mkdirSync('node_modules/.cache', { recursive: true });
  renameSync(metafile, 'node_modules/.cache/cdn-metafile.json');
  writeFileSync(`${folder}/LICENSES.txt`, licencesOf(Object.keys(inputs), import.meta.dirname));
  const script = `${folder}/handrail.js`;
  writeFileSync(script, `/*! Handrail, MIT. Licences of its parts: LICENSES.txt */\n${readFileSync(script, 'utf8')}`);
};

/** The two builds run side by side, so each has a folder of its own. */
export default defineConfig([
  {
    name: 'npm',
    entry: entriesOf(import.meta.dirname),
    outDir: 'dist',
    format: ['esm'],
    target: 'es2022',
    platform: 'browser',
    splitting: true,
    sourcemap: true,
    clean: true,
    dts: false,
  },
  {
    name: 'cdn',
    entry: { handrail: 'src/cdn/entry.ts' },
    outDir: 'cdn',
    format: ['esm'],
    target: 'es2022',
    platform: 'browser',
    splitting: true,
    minify: true,
    sourcemap: false,
    clean: true,
    dts: false,
    noExternal: [/./],
    esbuildPlugins: [oneSharedChunk(`${import.meta.dirname}/src/cdn/entry.ts`), minifyLiteralsPlugin(/[\\/]widgets[\\/]src[\\/].*\.ts$/)],
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuildOptions(options) {
      options.conditions = ['@handrail/source', 'production', 'browser', 'import', 'default'];
      options.chunkNames = 'chunks/[name]-[hash]';
      options.legalComments = 'none';
    },
    metafile: true,
    onSuccess: async () => {
      joinSharedChunk('cdn', 'handrail.js');
      writeLicences('cdn');
    },
  },
]);
