import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Build entries of a package, read from its `exports`: output name to source file.
 * One list for the bundler and for people who install, so neither can forget an entry.
 *
 * @param {string} folder Absolute path of the package.
 * @returns {Record<string, string>} For example `{ 'feeds/index': 'src/feeds/index.ts' }`.
 */
export const entriesOf = (folder) => {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const sources = Object.values(exports).flatMap((target) => target['@handrail/source'] ?? []);
  const missing = sources.filter((source) => !existsSync(join(folder, source)));
  if (missing.length > 0) throw new Error(`package.json of ${folder} exports files that are not there: ${missing.join(', ')}`);
  return Object.fromEntries(sources.map((source) => [source.replace(/^\.\/src\/|\.ts$/g, ''), source.replace(/^\.\//, '')]));
};
