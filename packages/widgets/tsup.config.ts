import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from '@handrail/tooling/entries';
import { licencesOf } from '@handrail/tooling/licences';
import { minifyLiteralsPlugin } from '@handrail/tooling/minify-literals';
import { buildScriptTag } from '@handrail/tooling/script-tag';
import { defineConfig } from 'tsup';

const here = (path: string): string => join(import.meta.dirname, path);
const folder = here('cdn');

const buildForScriptTag = async (): Promise<void> => {
  const metafiles = await buildScriptTag({
    folder,
    entry: here('src/cdn/entry.ts'),
    kit: here('src/cdn/kit.ts'),
    shared: [/[\\/]node_modules[\\/](?:@lit|lit|lit-html|lit-element)[\\/]/, /[\\/]api-client[\\/]src[\\/]http[\\/]api-error\.ts$/],
    elements: readdirSync(here('src/define'))
      .filter((name) => !/^all\.|\.test\./.test(name))
      .map((name) => here(`src/define/${name}`)),
    whole: ['rest-of-readers'],
    esbuild: {
      absWorkingDir: import.meta.dirname,
      target: 'es2022',
      platform: 'browser',
      minify: true,
      legalComments: 'none',
      conditions: ['@handrail/source', 'production', 'browser', 'import', 'default'],
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [minifyLiteralsPlugin(/[\\/]widgets[\\/]src[\\/].*\.ts$/)],
    },
  });
  // For `node tooling/size.mjs --why`; not part of the package.
  mkdirSync(here('node_modules/.cache'), { recursive: true });
  writeFileSync(here('node_modules/.cache/cdn-metafiles.json'), JSON.stringify(metafiles));
  // Licences of the bundled packages lie beside the script: kept, and not part of what a visitor downloads.
  const inputs = new Set(Object.values(metafiles).flatMap((metafile) => Object.keys(metafile.inputs)));
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf([...inputs], import.meta.dirname));
  const script = join(folder, 'handrail.js');
  writeFileSync(script, `/*! Handrail, MIT. Licences of its parts: LICENSES.txt */\n${readFileSync(script, 'utf8')}`);
};

export default defineConfig({
  entry: entriesOf(import.meta.dirname),
  outDir: 'dist',
  format: ['esm'],
  target: 'es2022',
  platform: 'browser',
  splitting: true,
  sourcemap: true,
  clean: true,
  dts: false,
  onSuccess: buildForScriptTag,
});
