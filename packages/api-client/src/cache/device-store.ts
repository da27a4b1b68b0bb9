import type { AnswerStore, KeptAnswer } from './answer-store.js';

const ABOUT = 'x-handrail-answer';

/**
 * Keeps answers on the device by the platform's `CacheStorage`: in pages and workers, on secure origins. Public lists
 * only: what is kept is readable by everybody who has the device. Where the platform has none, or refuses (private mode,
 * a sandboxed frame, no room), the store rejects and the client goes on without it.
 *
 * @param name Of the cache, so that a page can find and delete it.
 */
export const deviceStore = (name = 'handrail-answers@1'): AnswerStore => {
  const open = (): Promise<Cache> => caches.open(name);
  return {
    get: async (key) => {
      const kept = await (await open()).match(key);
      if (!kept) return undefined;
      // Written below, in the same form.
      const about = JSON.parse(decodeURIComponent(kept.headers.get(ABOUT) ?? '')) as Omit<KeptAnswer, 'text'>;
      return { ...about, text: await kept.text() };
    },
    set: async (key, { text, ...about }) =>
      (await open()).put(key, new Response(text, { headers: { [ABOUT]: encodeURIComponent(JSON.stringify(about)) } })),
    delete: async (key) => void (await (await open()).delete(key)),
  };
};
