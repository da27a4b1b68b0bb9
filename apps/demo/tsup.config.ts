import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { try: 'src/try.ts' },
  format: ['esm'],
  target: 'es2021',
  platform: 'browser',
  clean: true,
  minify: true,
  splitting: false,
  dts: false,
  noExternal: [/./],
});
