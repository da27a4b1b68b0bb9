import { describe, expect, it } from 'vitest';
import type { JsonValue } from './index.js';
import { readableVaultSchema, vaultEnvelopeSchema } from './schema.js';
import { MemoryVaultStore } from '../../test/memory-vault-store.js';
import { OTHER_PASSPHRASE, PASSPHRASE, codesOf, contentsOf, testVault, valueOf, vaultWith } from '../../test/test-vault.js';
import { versionOne } from '../../test/vault-version-one.js';

const readable = (records: readonly unknown[], v: unknown = 2): string => JSON.stringify({ format: 'handrail-records', v, records });
const record = (key: string, value: JsonValue) => ({ key, value });

describe('exporting and importing', () => {
  it('carries every record to another device, sealed under the passphrase', async () => {
    const from = await vaultWith(new MemoryVaultStore(), { note: 'é', plan: { people: ['Ann'] } });
    const file = valueOf(await from.export());
    expect(vaultEnvelopeSchema.safeParse(JSON.parse(file)).success).toBe(true);
    const store = new MemoryVaultStore();
    const to = testVault(store, { id: 'elsewhere' });
    valueOf(await to.create(OTHER_PASSPHRASE));
    expect(codesOf(await to.import(file, { strategy: 'replace' }))).toEqual(['passphrase-needed']);
    expect(codesOf(await to.import(file, { strategy: 'replace', passphrase: OTHER_PASSPHRASE }))).toEqual(['wrong-passphrase']);
    expect(valueOf(await to.import(file, { strategy: 'replace', passphrase: PASSPHRASE }))).toEqual({
      added: ['note', 'plan'],
      replaced: [],
      unchanged: [],
      keptBoth: [],
    });
    expect(await contentsOf(store, OTHER_PASSPHRASE, { id: 'elsewhere' })).toEqual({ note: 'é', plan: { people: ['Ann'] } });
  });

  it('gives readable JSON only to who says so', async () => {
    const vault = await vaultWith(new MemoryVaultStore(), { note: 'private', __proto: 1 });
    for (const readableOrNot of [undefined, {}, { readable: false }, { readable: 'yes' }])
      // `as never`: what a caller without types may pass.
      expect(valueOf(await vault.export(readableOrNot as never))).not.toContain('private');
    const file = valueOf(await vault.export({ readable: true }));
    expect(readableVaultSchema.parse(JSON.parse(file))).toEqual({
      format: 'handrail-records',
      v: 2,
      records: [record('note', 'private'), record('__proto', 1)],
    });
    const to = await vaultWith(new MemoryVaultStore(), {});
    expect(valueOf(await to.import(file, { strategy: 'refuse-if-present' })).added).toEqual(['note', '__proto']);
  });

  it('refuses everything where a record is there already, and names each', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, { note: 1, plan: 1 });
    const before = new Map(store.texts);
    const file = readable([record('else', 1), record('note', 2), record('plan', 1)]);
    expect(await vault.import(file, { strategy: 'refuse-if-present' })).toEqual({
      ok: false,
      errors: ['note', 'plan'].map((value) => ({ code: 'already-present', field: 'key', value })),
    });
    expect(store.texts).toEqual(before);
  });

  it('replaces records of the same key, and leaves others', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, { note: 1, plan: [1], own: 1 });
    const report = await vault.import(readable([record('else', 1), record('note', 2), record('plan', [1])]), { strategy: 'replace' });
    expect(valueOf(report)).toEqual({ added: ['else'], replaced: ['note'], unchanged: ['plan'], keptBoth: [] });
    expect(await contentsOf(store)).toEqual({ note: 2, plan: [1], own: 1, else: 1 });
  });

  it('keeps both under a key that neither side has', async () => {
    const store = new MemoryVaultStore();
    const long = 'a'.repeat(200);
    const vault = await vaultWith(store, { note: 1, 'note (2)': 2, [long]: 1, plan: 1 });
    const file = readable([record('note', 'new'), record('note (3)', 3), record(long, 2), record('plan', 1)]);
    const { keptBoth, added, unchanged, replaced } = valueOf(await vault.import(file, { strategy: 'keep-both' }));
    const longer = `${'a'.repeat(196)} (2)`;
    expect({ keptBoth, added, unchanged, replaced }).toEqual({
      keptBoth: [
        { key: 'note', as: 'note (4)' },
        { key: long, as: longer },
      ],
      added: ['note (3)'],
      unchanged: ['plan'],
      replaced: [],
    });
    expect(await contentsOf(store)).toEqual({
      note: 1,
      'note (2)': 2,
      'note (3)': 3,
      'note (4)': 'new',
      [long]: 1,
      [longer]: 2,
      plan: 1,
    });
  });

  it('keeps apart long keys that differ only at their end', async () => {
    const vault = await vaultWith(new MemoryVaultStore(), {});
    const [one, two] = ['b', 'c'].map((end) => 'a'.repeat(199) + end);
    const file = (value: number) => readable([record(one!, value), record(two!, value + 1)]);
    valueOf(await vault.import(file(1), { strategy: 'keep-both' }));
    const { keptBoth } = valueOf(await vault.import(file(3), { strategy: 'keep-both' }));
    expect(keptBoth.map(({ as }) => as)).toEqual([2, 3].map((number) => `${'a'.repeat(196)} (${number})`));
    for (const [i, { as }] of keptBoth.entries()) expect(valueOf(await vault.get(as))).toBe(3 + i);
  });

  it('writes nothing where the vault has it all', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, { note: 1 });
    const writes = store.written.length;
    expect(valueOf(await vault.import(readable([record('note', 1)]), { strategy: 'replace' })).unchanged).toEqual(['note']);
    expect(store.written).toHaveLength(writes);
  });

  it('imports a file of version 1, of any vault', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, {});
    const file = await versionOne('elsewhere', OTHER_PASSPHRASE, 10, [record('note', 'old')]);
    expect(codesOf(await vault.import(file, { strategy: 'replace', passphrase: PASSPHRASE }))).toEqual(['wrong-passphrase']);
    expect(valueOf(await vault.import(file, { strategy: 'replace', passphrase: OTHER_PASSPHRASE })).added).toEqual(['note']);
    expect(await contentsOf(store)).toEqual({ note: 'old' });
  });

  it('takes only records that the application knows, when it says so', async () => {
    const vault = await vaultWith(new MemoryVaultStore(), {});
    const file = readable([record('note', 1), record('plan', 1), record('else', 'text')]);
    const isKnown = (key: string, value: JsonValue) => key !== 'plan' && typeof value === 'number';
    expect(await vault.import(file, { strategy: 'replace', isKnown })).toEqual({
      ok: false,
      errors: ['plan', 'else'].map((value) => ({ code: 'invalid-record', field: 'key', value })),
    });
    expect(valueOf(await vault.keys())).toEqual([]);
  });

  it.each([
    ['', 'corrupt-json'],
    ['null', 'unknown-version'],
    [readable([], 1), 'unknown-version'],
    [readable([], 3), 'too-new'],
    ['{"format":"handrail-records","v":2}', 'corrupt-json'],
    ['{"format":"handrail-records","v":2,"records":{}}', 'corrupt-json'],
    [readable([null]), 'corrupt-json'],
    [readable([{ key: 'note' }]), 'corrupt-json'],
    [readable([record('', 1)]), 'invalid-key'],
    [readable([record('note', 1), record('note', 2)]), 'invalid-key'],
    ['{"v":2,"kind":"export"}', 'corrupt-json'],
    ['{"v":4}', 'too-new'],
  ])('says of the file %s: %s', async (text, code) => {
    const vault = await vaultWith(new MemoryVaultStore(), {});
    expect(codesOf(await vault.import(text, { strategy: 'replace', passphrase: PASSPHRASE }))).toEqual([code]);
  });

  it('does not take the head of a vault for a file', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, {});
    const head = store.texts.get('notes/head') ?? '';
    expect(codesOf(await vault.import(head, { strategy: 'replace', passphrase: PASSPHRASE }))).toEqual(['corrupt-json']);
  });

  it('throws where no strategy was chosen, which is a mistake of a programmer, and goes on', async () => {
    const vault = await vaultWith(new MemoryVaultStore(), {});
    await expect(vault.import(readable([record('note', 1)]), { strategy: 'merge' as never })).rejects.toThrow(RangeError);
    expect(valueOf(await vault.keys())).toEqual([]);
  });

  it('keeps a key from a file from becoming something else', async () => {
    const vault = await vaultWith(new MemoryVaultStore(), {});
    const file = '{"format":"handrail-records","v":2,"records":[{"key":"__proto__","value":{"isOdd":true}}]}';
    expect(valueOf(await vault.import(file, { strategy: 'keep-both' })).added).toEqual(['__proto__']);
    expect(valueOf(await vault.get('__proto__'))).toEqual({ isOdd: true });
    expect(Reflect.get({}, 'isOdd')).toBeUndefined();
  });
});
