import { PLACE, keeperPlace } from './keeper-place.js';

/** Locks the vault in all tabs and clears what widgets hold, for leaving at once. Makes no keeper where nobody uses one. */
export const lockAll = (): void => keeperPlace[PLACE]?.lockAll();
