import { executeServerCommand } from '@web/test-runner-commands';

const PATIENCE_MS = 6_000;
const KEY_IN_QUOTES = /^(\s*)'(.+)'(?=:|$)/;
const LINK_TARGET = /^\s*\/url:/;

/** Roles, names and states as assistive technology gets them, one per line, indented, without where links lead to. */
export const readTree = async (selector: string): Promise<readonly string[]> => {
  const tree = await executeServerCommand<string, { selector: string }>('aria-tree', { selector });
  return tree
    .split('\n')
    .map((line) => line.replace(/^(\s*)- /, '$1').replace(KEY_IN_QUOTES, '$1$2'))
    .filter((line) => !LINK_TARGET.test(line));
};

/** Whether a line of a tree is what was expected: the whole of it, or all before its colon. */
export const isLine =
  (expected: string | RegExp) =>
  (line: string): boolean => {
    const text = line.trim();
    return expected instanceof RegExp ? expected.test(text) : text === expected || text.startsWith(`${expected}:`);
  };

/** The tree as soon as it has all these lines, or as it is when patience ends. */
export const settledTree = async (selector: string, lines: readonly (string | RegExp)[]): Promise<readonly string[]> => {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const tree = await readTree(selector);
    if (lines.every((line) => tree.some(isLine(line))) || performance.now() > until) return tree;
  }
};
