import type { AnswerStore, KeptAnswer } from './answer-store.js';

/**
 * Keeps answers as long as the page or process lives, the most recently used first.
 *
 * @param maxBytes About how much text to keep, in UTF-16 code units. Default 50,000,000.
 */
export const memoryStore = (maxBytes = 50e6): AnswerStore => {
  const kept = new Map<string, KeptAnswer>();
  let size = 0;

  const drop = (key: string): void => {
    size -= kept.get(key)?.text.length ?? 0;
    kept.delete(key);
  };

  return {
    get: async (key) => {
      const answer = kept.get(key);
      if (answer) {
        // A Map keeps the order in which keys came: put last what was used last.
        kept.delete(key);
        kept.set(key, answer);
      }
      return answer;
    },
    set: async (key, answer) => {
      drop(key);
      kept.set(key, answer);
      size += answer.text.length;
      for (const oldest of kept.keys()) if (size > maxBytes) drop(oldest);
    },
    delete: async (key) => drop(key),
  };
};
