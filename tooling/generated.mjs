// Generated files are committed as a contract; this fails when a source has moved on without them.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from './npm.mjs';
import { binary, runNode } from './run.mjs';

const cwd = join(root, 'packages/widgets');
const committed = join(cwd, 'custom-elements.json');
const folder = mkdtempSync(join(tmpdir(), 'handrail-manifest-'));
try {
  const code = runNode(
    [
      binary('@custom-elements-manifest/analyzer', 'cem'),
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
      '--outdir',
      relative(cwd, folder),
      '--quiet',
    ],
    { cwd },
  );
  const fresh = code === 0 ? readFileSync(join(folder, 'custom-elements.json'), 'utf8') : '';
  if (
    code === 0 &&
    existsSync(committed) &&
    JSON.stringify(JSON.parse(fresh)) === JSON.stringify(JSON.parse(readFileSync(committed, 'utf8')))
  ) {
    console.log('custom-elements.json is as its sources say.');
  } else {
    console.error(
      'packages/widgets/custom-elements.json does not match its sources. Run "npm run analyze --workspace=@handrail/widgets", read the difference as a change of API, and commit it.',
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
