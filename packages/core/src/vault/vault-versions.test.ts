import { describe, expect, it } from 'vitest';
import { MemoryVaultStore } from '../../test/memory-vault-store.js';
import { OTHER_PASSPHRASE, PASSPHRASE, codesOf, contentsOf, testVault, valueOf, vaultWith } from '../../test/test-vault.js';
import { FILE_OF_VERSION_TWO, VERSION_ONE, VERSION_TWO } from '../../test/vault-fixtures.js';
import { versionOne } from '../../test/vault-version-one.js';

const RECORDS = { note: 'first', plan: { people: ['Ann', 'Bo'] } };
const HEAD = 'notes/head';
const FEWER = { policy: { iterations: 10, minIterations: 10, maxIterations: 1000 } };
const headOf = (store: MemoryVaultStore): Record<string, unknown> => JSON.parse(store.texts.get(HEAD) ?? '') as Record<string, unknown>;

function storeOf(texts: ReadonlyMap<string, string>): MemoryVaultStore {
  const store = new MemoryVaultStore();
  for (const [key, text] of texts) store.texts.set(key, text);
  return store;
}

describe('what earlier releases wrote', () => {
  it.each([
    [1, VERSION_ONE],
    [2, VERSION_TWO],
  ])('opens: a vault of version %i', async (_, texts) => {
    expect(await contentsOf(storeOf(texts))).toEqual({ note: 'written long ago' });
    expect(await contentsOf(storeOf(texts), OTHER_PASSPHRASE)).toEqual(['wrong-passphrase']);
  });

  it.each([
    [1, VERSION_ONE.get(HEAD)],
    [2, FILE_OF_VERSION_TWO],
  ])('opens: a file of version %i', async (_, text = '') => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, {});
    expect(valueOf(await vault.import(text, { strategy: 'refuse-if-present', passphrase: PASSPHRASE })).added).toEqual(['note']);
    expect(await contentsOf(store)).toEqual({ note: 'written long ago' });
  });

  it('raises the iterations to those of today, with a new salt and the same records', async () => {
    const older = new MemoryVaultStore();
    await vaultWith(older, RECORDS, FEWER);
    const { salt } = headOf(older);
    expect(headOf(older)).toMatchObject({ iter: 10 });
    expect(await contentsOf(older)).toEqual(RECORDS);
    expect(headOf(older)).toMatchObject({ iter: 20 });
    expect(headOf(older)['salt']).not.toBe(salt);
    expect(await contentsOf(older, PASSPHRASE, FEWER)).toEqual(RECORDS);
    expect(headOf(older)).toMatchObject({ iter: 20 });
  });

  it('brings a vault of version 1 up to date when it is unlocked', async () => {
    const old = new MemoryVaultStore();
    const records = Object.entries(RECORDS).map(([key, value]) => ({ key, value }));
    const text = await versionOne('notes', PASSPHRASE, 10, records);
    old.texts.set(HEAD, text);
    expect(codesOf(await testVault(old).unlock(OTHER_PASSPHRASE))).toEqual(['wrong-passphrase']);
    expect(old.texts.get(HEAD)).toBe(text);
    expect(await contentsOf(old)).toEqual(RECORDS);
    expect(headOf(old)).toMatchObject({ v: 2, iter: 20 });
    expect(await contentsOf(old)).toEqual(RECORDS);
  });
});
