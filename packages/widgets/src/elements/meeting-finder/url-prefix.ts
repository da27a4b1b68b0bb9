/** Prefixes that finders on this page use in the fragment: the first has none. */
const prefixes = new Set<string>();

/** Finds a prefix of its own for a finder's parameters. @param key The page's name for the finder; `''` for none. */
export const claimPrefix = (key: string): string => {
  let prefix = key ? `${key}.` : '';
  for (let number = 2; prefixes.has(prefix); number += 1) prefix = `${key || 'finder'}${number}.`;
  prefixes.add(prefix);
  return prefix;
};

/** Gives a prefix back. */
export const releasePrefix = (prefix: string | undefined): void => {
  if (prefix !== undefined) prefixes.delete(prefix);
};
