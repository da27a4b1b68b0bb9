import type { Keeper } from './keeper.js';

/** Where the keeper of a page is, for all copies of Handrail on it. */
export const PLACE = Symbol.for('@handrail/keeper@1');

// A symbol of our own on the global object, which has no type for it.
export const keeperPlace = globalThis as { [PLACE]?: Keeper };
