import type { Params } from './address.js';
import type { Refuse } from './refused.js';

/**
 * Parameters by the names of the server. Lists become `name[]`; `false` and `undefined` are left out, for the server asks
 * of some only whether they are there. What is not published cannot be asked for.
 */
export type RawParams = Readonly<Record<string, string | number | boolean | undefined | readonly (string | number)[]>> & {
  readonly advanced_published?: never;
};

/** As PHP reads names: blanks before them are dropped; blanks, dots and an open bracket in them become underscores. */
const UNPUBLISHED = /^\s*advanced[\s._[]published/;

/** Writes parameters as they are meant. Refuses those that show what is not published, in any spelling that PHP takes. */
export const rawParams = (params: RawParams, refuse: Refuse): Params =>
  Object.entries(params).flatMap(([name, value]): Params => {
    if (UNPUBLISHED.test(name)) refuse(name, 'unpublished');
    if (value === undefined || value === false) return [];
    if (typeof value === 'object') return value.map((item) => [`${name.replace(/\[\]$/, '')}[]`, String(item)]);
    return [[name, value === true ? '1' : String(value)]];
  });
