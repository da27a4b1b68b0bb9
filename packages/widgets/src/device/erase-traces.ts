import { isAnythingKept } from './is-anything-kept.js';
import type { Trace } from './keep-result.js';

/** Lists that widgets and the client cache, on request of the page, are in caches whose names begin so. */
const CACHES = 'handrail-';

/** How long another tab may take to let go, which ours do at once unless they are writing. */
const LET_GO_MS = 3_000;

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => void setTimeout(() => reject(new DOMException('', 'TimeoutError')), LET_GO_MS);
    request.onerror = () => reject(request.error ?? new DOMException('', 'UnknownError'));
  });

const hasDatabase = async (name: string): Promise<boolean> => {
  await deleteDatabase(name);
  return isAnythingKept(name);
};

const hasCaches = async (): Promise<boolean> => {
  // Only on secure pages; without them there is no cache either.
  if (!('caches' in globalThis)) return false;
  const ours = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(CACHES));
  await Promise.all((await ours()).map((name) => caches.delete(name)));
  return (await ours()).length > 0;
};

/** Removes the database and the caches, looks again, and tells what is left. What the browser does not let us see counts as left. */
export const eraseTraces = async (database: string): Promise<readonly Trace[]> => {
  const [hasData, hasLists] = await Promise.allSettled([hasDatabase(database), hasCaches()]);
  const isLeft = (outcome: PromiseSettledResult<boolean>): boolean => outcome.status === 'rejected' || outcome.value;
  return [...(isLeft(hasData) ? (['database'] as const) : []), ...(isLeft(hasLists) ? (['cache'] as const) : [])];
};
