import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vault } from './index.js';
import type { JsonValue, VaultErrorCode, VaultState } from './index.js';
import { MemoryVaultStore } from '../../test/memory-vault-store.js';
import { CRYPTO, OTHER_PASSPHRASE, PASSPHRASE, codesOf, contentsOf, testVault, valueOf, vaultWith } from '../../test/test-vault.js';
import { transitionTable } from '../../test/transition-table.js';

const FILE = JSON.stringify({ format: 'handrail-records', v: 2, records: [{ key: 'note', value: 'from a file' }] });
const COMMANDS = {
  create: (vault: Vault) => vault.create(PASSPHRASE),
  unlock: (vault: Vault) => vault.unlock(PASSPHRASE),
  unlockWrongly: (vault: Vault) => vault.unlock(OTHER_PASSPHRASE),
  lock: async (vault: Vault) => ({ ok: true as const, value: vault.lock() }),
  get: (vault: Vault) => vault.get('note'),
  keys: (vault: Vault) => vault.keys(),
  set: (vault: Vault) => vault.set('note', 'new'),
  delete: (vault: Vault) => vault.delete('note'),
  refresh: (vault: Vault) => vault.refresh(),
  change: (vault: Vault) => vault.changePassphrase(PASSPHRASE, OTHER_PASSPHRASE),
  export: (vault: Vault) => vault.export(),
  exportReadable: (vault: Vault) => vault.export({ readable: true }),
  import: (vault: Vault) => vault.import(FILE, { strategy: 'replace' }),
  erase: (vault: Vault) => vault.erase(),
};

const TRANSITIONS = transitionTable<VaultState, keyof typeof COMMANDS>(`
  state     create    unlock    unlockWrongly  lock    get       keys      set       delete    refresh   change    export    exportReadable  import    erase
  none      unlocked  -         -              none    -         -         -         -         -         -         -         -               -         none
  locked    -         unlocked  -              locked  -         -         -         -         -         -         -         -               -         none
  unlocked  -         unlocked  -              locked  unlocked  unlocked  unlocked  unlocked  unlocked  unlocked  unlocked  unlocked        unlocked  none`);

const REFUSALS: Readonly<Record<string, VaultErrorCode>> = {
  'none unlock': 'no-vault',
  'none unlockWrongly': 'no-vault',
  'locked create': 'already-exists',
  'locked unlockWrongly': 'wrong-passphrase',
  'unlocked create': 'already-exists',
  'unlocked unlockWrongly': 'wrong-passphrase',
};

async function vaultIn(state: VaultState, store: MemoryVaultStore): Promise<Vault> {
  if (state === 'none') return testVault(store);
  const vault = await vaultWith(store, { note: 'old' });
  if (state === 'locked') vault.lock();
  return vault;
}

describe('Vault', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', async ({ state, command, expected }) => {
    const store = new MemoryVaultStore();
    const vault = await vaultIn(state, store);
    const before = new Map(store.texts);
    const result = await COMMANDS[command](vault);
    if (expected === '-') {
      expect(codesOf(result)).toEqual([REFUSALS[`${state} ${command}`] ?? 'locked']);
      expect(store.texts).toEqual(before);
    } else expect(codesOf(result)).toEqual([]);
    expect(valueOf(await vault.state())).toBe(expected === '-' ? state : expected);
  });

  it('gives back what it was given, and undefined for what it was not', async () => {
    const vault = await vaultWith(new MemoryVaultStore(), { plan: { people: ['Ann'] } });
    expect(valueOf(await vault.get('plan'))).toEqual({ people: ['Ann'] });
    expect(valueOf(await vault.get('else'))).toBeUndefined();
    expect(valueOf(await vault.keys())).toEqual(['plan']);
    valueOf(await vault.delete('plan'));
    expect(valueOf(await vault.get('plan'))).toBeUndefined();
    expect(valueOf(await vault.keys())).toEqual([]);
  });

  it('keeps any JSON value under any key', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, {});
    const kept = new Map<string, string>();
    const key = fc.oneof(
      fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('a', 'é', '🧭', '\ud83e', '\0', '"', '/', ' ') }),
      fc.constantFrom('__proto__', 'constructor', 'toString', ' '),
    );
    await fc.assert(
      fc.asyncProperty(key, fc.jsonValue({ maxDepth: 5 }), async (name, value) => {
        valueOf(await vault.set(name, value as JsonValue));
        kept.set(name, JSON.stringify(value));
        expect(JSON.stringify(valueOf(await vault.get(name)))).toBe(kept.get(name));
      }),
    );
    const again = testVault(store);
    valueOf(await again.unlock(PASSPHRASE));
    expect(valueOf(await again.keys())).toEqual([...kept.keys()]);
    for (const [name, json] of kept) expect(JSON.stringify(valueOf(await again.get(name)))).toBe(json);
  });

  it('takes no key for the name of something else', async () => {
    const vault = await vaultWith(new MemoryVaultStore(), { note: 1 });
    for (const key of ['__proto__', 'constructor', 'hasOwnProperty']) expect(valueOf(await vault.get(key))).toBeUndefined();
    const value = JSON.parse('{"__proto__":{"isOdd":true}}') as JsonValue;
    valueOf(await vault.set('__proto__', value));
    expect(JSON.stringify(valueOf(await vault.get('__proto__')))).toBe('{"__proto__":{"isOdd":true}}');
    expect(Reflect.get({}, 'isOdd')).toBeUndefined();
  });

  it('keeps the value as it was when it was handed over', async () => {
    const vault = await vaultWith(new MemoryVaultStore(), {});
    const value = ['before'];
    const kept = vault.set('list', value);
    value.push('after');
    valueOf(await kept);
    expect(valueOf(await vault.get('list'))).toEqual(['before']);
  });

  it.each([
    ['', 1, 'invalid-key'],
    ['a'.repeat(201), 1, 'invalid-key'],
    [7, 1, 'invalid-key'],
    ['note', undefined, 'not-json'],
    ['note', Number.NaN, 'not-json'],
    ['note', new Date(0), 'not-json'],
    ['note', { a: undefined }, 'not-json'],
  ])('refuses to keep %j: %j', async (key, value, code) => {
    const vault = await vaultWith(new MemoryVaultStore(), { note: 'old' });
    // `as never`: what a caller without types may pass.
    expect(codesOf(await vault.set(key as never, value as never))).toEqual([code]);
    expect(valueOf(await vault.get('note'))).toBe('old');
  });

  it('opens with the passphrase in whichever form a keyboard composes it', async () => {
    const store = new MemoryVaultStore();
    valueOf(await testVault(store).create('un caf\u00e9 avec du lait'));
    expect(codesOf(await testVault(store).unlock('un cafe\u0301 avec du lait'))).toEqual([]);
  });

  it('wants a passphrase of some length from who sets one, and names the length alone', async () => {
    const store = new MemoryVaultStore();
    const vault = testVault(store);
    expect(await vault.create('fourteen chars')).toEqual({
      ok: false,
      errors: [{ code: 'invalid-passphrase', field: 'passphrase', value: 14 }],
    });
    expect(store.texts.size).toBe(0);
    valueOf(await vault.create(PASSPHRASE));
    expect(await vault.changePassphrase(PASSPHRASE, 'short')).toEqual({
      ok: false,
      errors: [{ code: 'invalid-passphrase', field: 'next', value: 5 }],
    });
    expect(await contentsOf(store)).toEqual({});
  });

  it('changes the passphrase only for who knows it', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, { note: 1 });
    expect(await vault.changePassphrase(OTHER_PASSPHRASE, 'a third passphrase')).toMatchObject({
      errors: [{ code: 'wrong-passphrase', field: 'current' }],
    });
    valueOf(await vault.changePassphrase(PASSPHRASE, OTHER_PASSPHRASE));
    expect(valueOf(await vault.get('note'))).toBe(1);
    expect(await contentsOf(store, OTHER_PASSPHRASE)).toEqual({ note: 1 });
    expect(await contentsOf(store, PASSPHRASE)).toEqual(['wrong-passphrase']);
  });

  it('lets a lock win over what is still going on', async () => {
    const vault = await vaultWith(new MemoryVaultStore(), { note: 'private' });
    const reading = vault.get('note');
    const opening = vault.unlock(PASSPHRASE);
    vault.lock();
    expect(codesOf(await reading)).toEqual(['locked']);
    expect(codesOf(await opening)).toEqual(['locked']);
    expect(valueOf(await vault.state())).toBe('locked');
  });

  it('finishes what it writes when it is locked, and hands out nothing that it reads', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, { note: 'private' });
    const { get, compareAndSet } = store;
    store.get = (key) => (vault.lock(), get.call(store, key));
    expect(codesOf(await vault.get('note'))).toEqual(['locked']);
    store.get = get;
    valueOf(await vault.unlock(PASSPHRASE));
    store.compareAndSet = (...step) => (vault.lock(), compareAndSet.apply(store, step));
    expect(codesOf(await vault.set('note', 'written'))).toEqual([]);
    expect(valueOf(await vault.state())).toBe('locked');
    expect(await contentsOf(store)).toEqual({ note: 'written' });
  });

  it('carries out what was asked at once in the order in which it was asked', async () => {
    const vault = testVault(new MemoryVaultStore());
    const results = [vault.create(PASSPHRASE), ...[1, 2, 3].map((value) => vault.set('count', value)), vault.get('count')];
    expect((await Promise.all(results)).map(codesOf)).toEqual([[], [], [], [], []]);
    expect(valueOf(await vault.get('count'))).toBe(3);
  });

  it('makes who guesses wait, longer each time, and starts anew with a new page', async () => {
    const store = new MemoryVaultStore();
    await vaultWith(store, {});
    let now = 1000;
    const vault = testVault(store, { now: () => now });
    for (let i = 0; i < 3; i++) expect(codesOf(await vault.unlock(OTHER_PASSPHRASE))).toEqual(['wrong-passphrase']);
    expect(await vault.unlock(PASSPHRASE)).toEqual({ ok: false, errors: [{ code: 'too-soon', field: 'passphrase', value: 1000 }] });
    now += 1000;
    expect(codesOf(await vault.unlock(OTHER_PASSPHRASE))).toEqual(['wrong-passphrase']);
    now += 1999;
    expect(codesOf(await vault.unlock(PASSPHRASE))).toEqual(['too-soon']);
    now = 0;
    expect(await vault.unlock(PASSPHRASE)).toMatchObject({ errors: [{ code: 'too-soon', value: 2000 }] });
    now += 2000;
    expect(codesOf(await vault.unlock(PASSPHRASE))).toEqual([]);
    expect(codesOf(await vault.changePassphrase(OTHER_PASSPHRASE, OTHER_PASSPHRASE))).toEqual(['wrong-passphrase']);
    expect(codesOf(await vault.unlock(PASSPHRASE))).toEqual([]);
    expect(codesOf(await testVault(store).unlock(PASSPHRASE))).toEqual([]);
  });

  it('says where there is no Web Crypto, and stores nothing', async () => {
    const store = new MemoryVaultStore();
    const crypto = { getRandomValues: CRYPTO.getRandomValues.bind(CRYPTO) };
    expect(codesOf(await testVault(store, { crypto }).create(PASSPHRASE))).toEqual(['not-secure-context']);
    expect(store.written).toEqual([]);
    await vaultWith(store, {});
    expect(codesOf(await testVault(store, { crypto }).unlock(PASSPHRASE))).toEqual(['not-secure-context']);
  });

  it('does not take a fault of Web Crypto itself for a wrong passphrase', async () => {
    const store = new MemoryVaultStore();
    await vaultWith(store, {});
    const subtle = new Proxy(CRYPTO.subtle!, {
      get: (target, name) => {
        if (name === 'decrypt') return () => Promise.reject(new TypeError('out of order'));
        // `as`: only methods of Web Crypto are asked for.
        return (Reflect.get(target, name) as (...rest: unknown[]) => unknown).bind(target);
      },
    });
    const crypto = { subtle, getRandomValues: CRYPTO.getRandomValues.bind(CRYPTO) };
    await expect(testVault(store, { crypto }).unlock(PASSPHRASE)).rejects.toThrow(TypeError);
  });

  it('works with the numbers that are recommended today', async () => {
    const store = new MemoryVaultStore();
    const options = { crypto: CRYPTO, store, id: 'notes', now: () => 0 };
    const vault = new Vault(options);
    valueOf(await vault.create(PASSPHRASE));
    valueOf(await vault.set('note', 'kept'));
    const again = new Vault(options);
    valueOf(await again.unlock(PASSPHRASE));
    expect(valueOf(await again.get('note'))).toBe('kept');
    expect(JSON.parse(store.texts.get('notes/head') ?? '')).toMatchObject({ v: 2, kdf: 'PBKDF2-SHA256', iter: 600_000 });
  }, 30_000);

  it.each([{ id: '' }, { id: 'a/b' }, { id: 'a'.repeat(65) }, { policy: { iterations: 1 } }, { policy: { minPassphraseLength: 7 } }])(
    'throws for %j, which is a mistake of a programmer',
    (change) =>
      expect(() => new Vault({ crypto: CRYPTO, store: new MemoryVaultStore(), id: 'a', now: () => 0, ...change })).toThrow(RangeError),
  );
});
