import { defineConfig } from 'tsup';
import { entriesOf } from '@handrail/tooling/entries';

/** The two builds run side by side, so each has a folder of its own. */
export default defineConfig([
  {
    name: 'npm',
    entry: entriesOf(import.meta.dirname),
    outDir: 'dist',
    format: ['esm'],
    target: 'es2021',
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
    target: 'es2021',
    platform: 'browser',
    splitting: true,
    minify: true,
    sourcemap: false,
    clean: true,
    dts: false,
    noExternal: [/./],
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuildOptions(options) {
      options.conditions = ['@handrail/source', 'production', 'browser', 'import', 'default'];
      options.chunkNames = 'chunks/[name]-[hash]';
      // Notices go to `*.LEGAL.txt` beside the script: kept, and not part of what a visitor downloads.
      options.legalComments = 'linked';
    },
  },
]);
