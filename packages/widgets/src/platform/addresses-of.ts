import { unquote } from '../base/unquote.js';

/** The addresses that a `src` names: separated by blanks, or by commas between whole addresses. */
export const addressesOf = (src: string | null | undefined): readonly string[] =>
  unquote(src)
    .split(/,?\s+|,(?=[a-z-]+:)/i)
    .filter(Boolean)
    .map(unquote);

/** `true` for `bmlt:https://…` and the like: a source that says how it is to be asked. */
export const hasPrefix = (address: string): boolean => /^(?!https?:)[a-z-]+:/i.test(address);
