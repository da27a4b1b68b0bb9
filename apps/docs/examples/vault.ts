import { Vault } from '@handrail/core/vault';
import type { VaultStore } from '@handrail/core/vault';

// In a browser this is IndexedDB. A Map is enough to see what is kept.
const kept = new Map<string, string>();
const store: VaultStore = {
  get: async (key) => kept.get(key),
  set: async (key, text) => void kept.set(key, text),
  delete: async (key) => void kept.delete(key),
  keys: async () => [...kept.keys()],
  compareAndSet: async (key, expected, text) => {
    if (kept.get(key) !== expected) return false;
    kept.set(key, text);
    return true;
  },
};

const vault = new Vault({ crypto: globalThis.crypto, store, id: 'my-notes', now: () => Date.now() });
const passphrase = 'four words that I remember';

const created = await vault.create(passphrase);
console.log(created.ok); // => true

await vault.set('plan', { warningSigns: ['not sleeping'] });
console.log([...kept.values()].some((text) => text.includes('sleeping'))); // => false

vault.lock();
const locked = await vault.get('plan');
console.log(locked.ok ? locked.value : locked.errors.map(({ code }) => code)); // => [ 'locked' ]

await vault.unlock(passphrase);
const opened = await vault.get('plan');
console.log(opened.ok && opened.value); // => { warningSigns: [ 'not sleeping' ] }

await vault.erase();
console.log(kept.size); // => 0
