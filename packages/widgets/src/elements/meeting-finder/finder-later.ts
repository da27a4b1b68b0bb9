import type * as later from './later.js';

/** The module that is loaded after the first row, as a type: nothing of it is imported here. */
export type Later = typeof later;
