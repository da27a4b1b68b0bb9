// Generated files are committed as a contract; this fails when a source has moved on without them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './npm.mjs';
import { binary, runNode } from './run.mjs';

const generators = [
  {
    cwd: 'packages/widgets',
    files: ['custom-elements.json'],
    args: () => [
      binary('@custom-elements-manifest/analyzer', 'cem'),
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
      '--quiet',
    ],
    mend: 'npm run analyze --workspace=@handrail/widgets',
  },
  {
    cwd: 'packages/core',
    files: ['aa', ...['es', 'fr', 'ja', 'nl', 'pt', 'sk', 'sv', 'th'].map((language) => `aa-${language}`)].map(
      (name) => `src/vocabulary/${name}.ts`,
    ),
    args: () => ['scripts/make-aa-vocabulary.mjs'],
    mend: 'node scripts/make-aa-vocabulary.mjs, in packages/core',
  },
];

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Runs a generator in place, compares, and puts back what was there: a check changes nothing. */
const faultsOf = ({ cwd, files, args, mend }) => {
  const folder = join(root, cwd);
  const paths = files.map((file) => join(folder, file));
  const before = paths.map(read);
  try {
    if (runNode(args(), { cwd: folder }) !== 0) return [`${cwd}: the generator failed.`];
    const stale = files.filter((_, index) => read(paths[index]).trim() !== before[index].trim());
    return stale.map(
      (file) => `${cwd}/${file} does not match its sources. Run ${mend}; read the difference as a change of API, and commit it.`,
    );
  } finally {
    paths.forEach((path, index) => before[index] && writeFileSync(path, before[index]));
  }
};

const faults = generators.flatMap(faultsOf);
for (const fault of faults) console.error(fault);
console.log(`${generators.flatMap(({ files }) => files).length} generated files, ${faults.length} faults.`);
process.exitCode = faults.length > 0 ? 1 : 0;
