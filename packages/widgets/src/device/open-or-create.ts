import { DONE } from './keep-result.js';
import type { KeepResult } from './keep-result.js';
import type { Keeper } from './keeper.js';

/** Opens the vault by a passphrase, or makes it where there is none. An open one needs no passphrase. */
export const openOrCreate = (keeper: Keeper, passphrase: string): Promise<KeepResult<void>> => {
  const { state } = keeper.status;
  if (state === 'open') return Promise.resolve(DONE);
  return state === 'locked' ? keeper.unlock(passphrase) : keeper.create(passphrase);
};
