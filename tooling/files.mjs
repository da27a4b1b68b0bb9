import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './npm.mjs';

const SKIPPED = new Set(['node_modules', 'dist', 'cdn', '.git', '.turbo', 'storybook-static', 'coverage']);

/**
 * Files below a folder of the repository, as paths from its top with forward slashes, sorted. Built folders are left out.
 *
 * @param {string} folder For example `packages/widgets/test`; empty for the whole repository.
 * @param {RegExp} name Which paths to keep.
 */
export const filesBelow = (folder, name) => {
  const walk = (path) =>
    readdirSync(path, { withFileTypes: true }).flatMap((item) =>
      item.isDirectory() ? (SKIPPED.has(item.name) ? [] : walk(join(path, item.name))) : [join(path, item.name)],
    );
  try {
    return walk(join(root, folder))
      .map((path) => relative(root, path).split(sep).join('/'))
      .filter((path) => name.test(path))
      .sort();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
};
