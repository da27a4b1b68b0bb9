import { describe, expect, it } from 'vitest';
import type { Bytes, VaultCrypto } from './index.js';
import { MemoryVaultStore } from '../../test/memory-vault-store.js';
import { CRYPTO, OTHER_PASSPHRASE, PASSPHRASE, codesOf, testVault, valueOf, vaultWith } from '../../test/test-vault.js';

/** Every text that was ever written, with all that its base64url fields hold, and every key. */
function bytesOf(store: MemoryVaultStore): string {
  const raw = store.written.flatMap(([key, text]) => [key, text]).join('\n');
  const decoded = Array.from(raw.matchAll(/[\w-]{8,}/g), ([word]) => Buffer.from(word, 'base64url').toString('latin1'));
  return [raw, ...decoded].join('\n');
}

describe('a vault at rest', () => {
  it('shows neither a passphrase nor a record nor the name of one, nor ever did', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, { 'milestone:secular': { since: '2023-11-05' }, people: ['Ximena', 'Oluwaseun'] });
    valueOf(await vault.delete('people'));
    valueOf(await vault.changePassphrase(PASSPHRASE, OTHER_PASSPHRASE));
    const file = valueOf(await vault.export());
    store.written.push(['file', file]);
    const bytes = bytesOf(store);
    expect(bytes).toContain('"kdf":"PBKDF2-SHA256"');
    for (const text of [
      PASSPHRASE,
      OTHER_PASSPHRASE,
      'horse',
      'milestone',
      'secular',
      'since',
      '2023-11-05',
      'people',
      'Ximena',
      'Oluwaseun',
    ])
      expect(bytes, text).not.toContain(text);
    // What was searched would have been found.
    store.written.push(['file', JSON.stringify({ ct: Buffer.from('xx Ximena').toString('base64url') })]);
    expect(bytesOf(store)).toContain('Ximena');
  });

  it('has the same size whatever the answer was', async () => {
    const sizeWith = async (value: unknown): Promise<number> => {
      const store = new MemoryVaultStore();
      await vaultWith(store, { returned: value });
      return [...store.texts].join('').length;
    };
    expect(await sizeWith(true)).toBe(await sizeWith(false));
    expect(await sizeWith('no')).toBe(await sizeWith('yes, on Saturday, and I called Ann'));
  });

  it('never uses an initialisation vector, a slot or a salt again', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, {});
    for (let i = 0; i < 1000; i++) valueOf(await vault.set('note', 'the same'));
    for (let i = 0; i < 10; i++) valueOf(await vault.changePassphrase(PASSPHRASE, PASSPHRASE));
    const texts = store.written.map(([, text]) => text);
    const sealed = texts.flatMap((text) => Array.from(text.matchAll(/"iv":"([\w-]+)","ct":"([\w-]+)"/g), ([, iv, ct]) => ({ iv, ct })));
    // A wrap stays as it is until the passphrase changes: the same vector with the same ciphertext is the same text, kept.
    const distinct = new Map(sealed.map((one) => [`${one.iv} ${one.ct}`, one.iv]));
    expect(distinct.size).toBeGreaterThanOrEqual(2000 + 2 * 10);
    expect(new Set(distinct.values()).size).toBe(distinct.size);
    const slots = store.written.map(([key]) => key).filter((key) => key !== 'notes/head');
    expect(new Set(slots).size).toBe(1000);
    const salts = new Set(texts.flatMap((text) => /"salt":"([\w-]+)"/.exec(text)?.[1] ?? []));
    expect(salts.size).toBe(11);
  }, 30_000);

  it('makes keys that cannot be taken out, and leaves no bytes of them in memory', async () => {
    const { subtle } = globalThis.crypto;
    const keys: CryptoKey[] = [];
    const bytesOfKeys: Bytes[] = [];
    const kept = async (made: Promise<CryptoKey>): Promise<CryptoKey> => {
      keys.push(await made);
      return made;
    };
    const watching: VaultCrypto = {
      getRandomValues: (bytes) => CRYPTO.getRandomValues(bytes),
      subtle: {
        importKey: (format, bytes, algorithm, extractable, usages) => {
          if (algorithm === 'AES-GCM') bytesOfKeys.push(bytes);
          return kept(subtle.importKey(format, bytes, algorithm, extractable, usages));
        },
        // `as` in these: every key comes from Web Crypto above.
        deriveKey: (derivation, key, derived, extractable, usages) =>
          kept(subtle.deriveKey(derivation, key as CryptoKey, derived, extractable, usages)),
        encrypt: (cipher, key, content) => subtle.encrypt(cipher, key as CryptoKey, content),
        decrypt: (cipher, key, content) => subtle.decrypt(cipher, key as CryptoKey, content),
        digest: (algorithm, content) => subtle.digest(algorithm, content),
      },
    };
    const store = new MemoryVaultStore();
    await vaultWith(store, { note: 1 }, { crypto: watching });
    valueOf(await testVault(store, { crypto: watching }).unlock(PASSPHRASE));
    expect(keys.map(({ extractable, algorithm }) => [algorithm.name, extractable])).toEqual(
      [...Array(2)].flatMap(() => [
        ['PBKDF2', false],
        ['AES-GCM', false],
        ['AES-GCM', false],
      ]),
    );
    expect(bytesOfKeys.map((bytes) => [...new Set(bytes)])).toEqual([[0], [0]]);
  });

  it('has a salt of 16 bytes, vectors of 12 and a wrapped key of 32 with its tag', async () => {
    const store = new MemoryVaultStore();
    await vaultWith(store, {});
    const { salt, iv, ct } = JSON.parse(store.texts.get('notes/head') ?? '') as Record<string, string>;
    expect([salt, iv, ct].map((text) => Buffer.from(text ?? '', 'base64url').length)).toEqual([16, 12, 32 + 16]);
  });

  it('stretches a passphrase once to unlock', async () => {
    const store = new MemoryVaultStore();
    await vaultWith(store, { note: 1, plan: 2 });
    let runs = 0;
    const { subtle } = CRYPTO;
    const counting: VaultCrypto = {
      getRandomValues: (bytes) => CRYPTO.getRandomValues(bytes),
      subtle: new Proxy(subtle!, {
        get: (target, name) => {
          if (name === 'deriveKey') runs++;
          // `as`: only methods of Web Crypto are asked for.
          return (Reflect.get(target, name) as (...rest: unknown[]) => unknown).bind(target);
        },
      }),
    };
    const vault = testVault(store, { crypto: counting });
    valueOf(await vault.unlock(PASSPHRASE));
    valueOf(await vault.get('note'));
    valueOf(await vault.set('plan', 3));
    expect(runs).toBe(1);
  });

  it('keeps apart vaults that share a store, and what is not of any', async () => {
    const store = new MemoryVaultStore();
    store.texts.set('theme', 'dark');
    const one = await vaultWith(store, { note: 1 });
    const two = await vaultWith(store, { note: 2 }, { id: 'notes.2' });
    expect([valueOf(await one.get('note')), valueOf(await two.get('note'))]).toEqual([1, 2]);
    valueOf(await one.erase());
    expect(valueOf(await two.get('note'))).toBe(2);
    valueOf(await testVault(store, { id: 'notes.2' }).unlock(PASSPHRASE));
    expect(valueOf(await two.get('note'))).toBe(2);
    valueOf(await two.erase());
    expect([...store.texts]).toEqual([['theme', 'dark']]);
    expect(codesOf(await two.get('note'))).toEqual(['locked']);
  });

  it('is overwritten before it is deleted, the wrapped key first', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, { note: 1 });
    const lengths = new Map(Array.from(store.texts, ([key, text]) => [key, text.length]));
    const before = store.written.length;
    valueOf(await vault.erase());
    const overwritten = store.written.slice(before);
    expect(overwritten.map(([key]) => key)[0]).toBe('notes/head');
    expect(new Map(overwritten.map(([key, text]) => [key, text.length]))).toEqual(lengths);
    expect(
      overwritten
        .map(([, text]) => text)
        .join('')
        .trim(),
    ).toBe('');
    expect(store.texts.size).toBe(0);
  });
});
