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
