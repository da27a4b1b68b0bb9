import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFolder = (input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replaceAll('\\', '/'))?.[1];

/**
 * The licences of everything that a bundle holds, as one text. Throws when a package comes without one: then we may not
 * ship it.
 *
 * @param {string[]} inputs Files that went into the bundle, as esbuild lists them, relative to `cwd`.
 * @param {string} cwd
 */
export const licencesOf = (inputs, cwd) => {
  const folders = [...new Set(inputs.map(packageFolder).filter(Boolean))].sort();
  const parts = folders.map((folder) => {
    const path = join(cwd, folder);
    const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    const file = readdirSync(path).find((item) => /^licen[cs]e/i.test(item));
    if (!file || !license) throw new Error(`${name} is bundled but carries no licence text.`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(path, file), 'utf8').trim()}\n`;
  });
  return ['Handrail is MIT, copyright Handrail contributors. It holds parts of these packages:\n', ...parts].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
};
