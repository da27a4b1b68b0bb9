// Change notes must be readable by the release tool and by people. Needs no git history, unlike `changeset status`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { filesBelow } from './files.mjs';
import { root } from './npm.mjs';

// Its ES module and its CommonJS form export differently; this one is the same everywhere.
const { default: getReleasePlan } = createRequire(import.meta.url)('@changesets/get-release-plan');

const faults = [];
const notes = filesBelow('.changeset', /\.md$/).filter((file) => !file.endsWith('README.md'));
for (const file of notes) {
  const [, head = '', text = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')) ?? [];
  if (!/:\s*(patch|minor|major)\s*$/m.test(head)) faults.push(`${file}: name at least one package with patch, minor or major.`);
  if (text.trim().length < 20) faults.push(`${file}: say what the person who installs will see, in a sentence.`);
}
try {
  const { releases } = await getReleasePlan(root);
  for (const { name, oldVersion, newVersion } of releases) console.log(`${name} ${oldVersion} -> ${newVersion}`);
} catch (error) {
  faults.push(`The release tool cannot read the notes: ${error.message}`);
}
for (const fault of faults) console.error(fault);
console.log(`${notes.length} notes, ${faults.length} faults.`);
process.exitCode = faults.length > 0 ? 1 : 0;
