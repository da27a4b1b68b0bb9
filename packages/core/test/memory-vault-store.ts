import type { VaultStore } from '../src/vault/index.js';

/** A store in memory that does what the interface promises. It remembers every text that was ever put into it. */
export class MemoryVaultStore implements VaultStore {
  readonly texts = new Map<string, string>();
  /** Keys and texts of every write, also of those that were replaced or deleted since. */
  readonly written: (readonly [key: string, text: string])[] = [];
  /** Characters that fit into it, keys included. */
  room = Infinity;

  #put(key: string, text: string): void {
    const others = [...this.texts].filter(([other]) => other !== key);
    if (others.reduce((sum, entry) => sum + entry.join('').length, key.length + text.length) > this.room)
      throw Object.assign(new Error(`No room for ${text}`), { name: 'QuotaExceededError' });
    this.texts.set(key, text);
    this.written.push([key, text]);
  }

  async get(key: string): Promise<string | null> {
    return this.texts.get(key) ?? null;
  }

  async set(key: string, text: string): Promise<void> {
    this.#put(key, text);
  }

  async delete(key: string): Promise<void> {
    this.texts.delete(key);
  }

  async keys(): Promise<readonly string[]> {
    return [...this.texts.keys()];
  }

  async compareAndSet(key: string, expected: string | undefined, text: string): Promise<boolean> {
    if (this.texts.get(key) !== expected) return false;
    this.#put(key, text);
    return true;
  }

  /** The same texts in another store, as a disk has them when the power is gone. */
  copy(): MemoryVaultStore {
    const copy = new MemoryVaultStore();
    for (const [key, text] of this.texts) copy.texts.set(key, text);
    return copy;
  }
}

/**
 * How a store stumbles: before a step is done, after it, or in the middle of writing a text (which only `set` may do);
 * `once`, or `for-good` as when the page is closed or the power is gone.
 */
export interface Stumble {
  readonly at: number;
  readonly when: 'before' | 'after' | 'half-way';
  readonly lasting: 'once' | 'for-good';
}

/** A store over another one that stumbles at its step number `at`, from 0. `steps` counts those that were asked of it. */
export function stumblingStore(store: MemoryVaultStore, { at, when, lasting }: Stumble): VaultStore & { readonly steps: () => number } {
  let steps = 0;
  const step = async <Value>(doIt: () => Promise<Value>, halfWay: () => void = () => undefined): Promise<Value> => {
    const number = steps++;
    if (number < at || (number > at && lasting === 'once')) return doIt();
    if (number === at && when === 'after') await doIt();
    if (number === at && when === 'half-way') halfWay();
    throw new Error('The store stumbles.');
  };
  return {
    steps: () => steps,
    get: (key) => step(() => store.get(key)),
    set: (key, text) =>
      step(
        () => store.set(key, text),
        () => store.texts.set(key, text.slice(0, text.length / 2)),
      ),
    delete: (key) => step(() => store.delete(key)),
    keys: () => step(() => store.keys()),
    compareAndSet: (key, expected, text) => step(() => store.compareAndSet(key, expected, text)),
  };
}
