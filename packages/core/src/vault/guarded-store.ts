import { fault } from './vault-fault.js';
import type { VaultFault } from './vault-fault.js';
import type { VaultStore } from './vault-store.js';

/** Names that browsers give to the error of a store without room; the second is older Firefox's. */
const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

/** Only the name: the message of a store may quote a key or a text. */
function faultOf(error: unknown): VaultFault {
  const name = error instanceof Error ? error.name : typeof error;
  return fault(FULL.includes(name) ? 'full' : 'store-failed', 'store', name);
}

/** A store whose rejections and exceptions are typed faults. */
export function guardedStore(store: VaultStore): VaultStore {
  const guarded = async <Value>(step: () => Promise<Value>): Promise<Value> => {
    try {
      return await step();
    } catch (error) {
      throw faultOf(error);
    }
  };
  return {
    get: (key) => guarded(() => store.get(key)),
    set: (key, text) => guarded(() => store.set(key, text)),
    delete: (key) => guarded(() => store.delete(key)),
    keys: () => guarded(() => store.keys()),
    compareAndSet: (key, expected, text) => guarded(() => store.compareAndSet(key, expected, text)),
  };
}
