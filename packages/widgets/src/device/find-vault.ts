import { isAnythingKept } from './is-anything-kept.js';
import type { KeeperStatus } from './keeper.js';

/** Where the vault in a database stands while it is not open. */
export const findVault = async (database: string): Promise<KeeperStatus> => {
  // What the vault needs is left out where a page did not come over HTTPS.
  if (!globalThis.crypto?.subtle) return { state: 'unavailable', reason: 'insecure-context' };
  try {
    return { state: (await isAnythingKept(database)) ? 'locked' : 'none' };
  } catch {
    // Whatever the browser calls it, it refuses, and that is what a person is told.
    return { state: 'unavailable', reason: 'storage-refused' };
  }
};

/** How long a database that is being deleted may keep us from looking into it, in milliseconds. */
const LOOK_MS = 2_000;

/** The same, soon: locked where somebody holds on to a database that is to be deleted, for then it cannot be opened. */
export const findVaultSoon = (database: string): Promise<KeeperStatus> => {
  const patience = new Promise<KeeperStatus>((resolve) => setTimeout(resolve, LOOK_MS, { state: 'locked' }));
  return Promise.race([findVault(database), patience]);
};
