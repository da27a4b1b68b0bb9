import type { Download } from './shared-fetch.js';

/**
 * The last good copy of a feed, kept on the device only when the page's owner asks for it (`keep-copy`).
 * It holds the public list and nothing about the visitor. Every failure (private mode, sandboxed frame,
 * full storage) means "no copy": the finder works the same without.
 */
const CACHE = 'handrail-feeds@1';
const RECEIVED = 'x-handrail-received-at';

export const keepCopy = async (url: string, download: Download): Promise<boolean> => {
  try {
    const cache = await caches.open(CACHE);
    await cache.put(
      url,
      new Response(JSON.stringify(download.data), {
        headers: { 'content-type': 'application/json', [RECEIVED]: String(download.receivedAt) },
      }),
    );
    return true;
  } catch {
    return false;
  }
};

export const readCopy = async (url: string): Promise<Download | undefined> => {
  try {
    const kept = await (await caches.open(CACHE)).match(url);
    return kept === undefined ? undefined : { data: await kept.json(), receivedAt: Number(kept.headers.get(RECEIVED)) };
  } catch {
    return undefined;
  }
};
