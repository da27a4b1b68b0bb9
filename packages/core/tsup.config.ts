import { defineConfig } from 'tsup';
import { entriesOf } from '@handrail/tooling/entries';

export default defineConfig({
  entry: entriesOf(import.meta.dirname),
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  clean: true,
  // Declarations come from `tsc -p tsconfig.build.json`.
  dts: false,
});
