/** What each code of a finding means, for the person who keeps the list. */
const words: Readonly<Record<string, string>> = {};

/** Plain words for a code; an unknown one is shown as it is, readable enough. */
export const wordsFor = (code: string): string => words[code] ?? `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;
