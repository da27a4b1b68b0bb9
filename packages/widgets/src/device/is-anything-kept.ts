const opened = (request: IDBOpenDBRequest): Promise<IDBDatabase | undefined> =>
  new Promise((resolve, reject) => {
    let isNew = false;
    // Giving up the first version leaves no database behind: looking must not leave a trace.
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(undefined);
      else reject(request.error ?? new DOMException('', 'UnknownError'));
    };
  });

const countIn = (database: IDBDatabase, store: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).count();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('', 'UnknownError'));
  });

/**
 * Tells whether a database of the browser holds anything, of whatever version it is. It makes none where there is none.
 * Rejects with the browser's `DOMException` where it refuses.
 */
export const isAnythingKept = async (name: string): Promise<boolean> => {
  // Not in browsers before 2024, which have to try.
  const known = await indexedDB.databases?.();
  if (known && !known.some((database) => database.name === name)) return false;
  const database = await opened(indexedDB.open(name));
  if (!database) return false;
  try {
    const counts = await Promise.all([...database.objectStoreNames].map((store) => countIn(database, store)));
    return counts.some((count) => count > 0);
  } finally {
    database.close();
  }
};
