import { describe, expect, it } from 'vitest';
import type { Vault, VaultStore } from './index.js';
import { MemoryVaultStore, stumblingStore } from '../../test/memory-vault-store.js';
import type { Stumble } from '../../test/memory-vault-store.js';
import { OTHER_PASSPHRASE, PASSPHRASE, codesOf, contentsOf, testVault, valueOf, vaultWith } from '../../test/test-vault.js';
import { versionOne } from '../../test/vault-version-one.js';

const RECORDS = { note: 'old', plan: ['kept'] };
const FILE = JSON.stringify({
  format: 'handrail-records',
  v: 2,
  records: [
    { key: 'note', value: 'new' },
    { key: 'else', value: 1 },
  ],
});

/** What is done, what the vault holds before and after, and with which passphrase. */
interface Scenario {
  readonly name: string;
  readonly start: () => Promise<MemoryVaultStore>;
  readonly act: (vault: Vault) => Promise<{ readonly ok: boolean }>;
  /** Scenarios of an unlocked vault unlock it before the store begins to stumble. */
  readonly isUnlocked: boolean;
  readonly before: unknown;
  readonly after: unknown;
  readonly passphraseAfter?: string;
}

async function storeWith(records: Readonly<Record<string, unknown>>): Promise<MemoryVaultStore> {
  const store = new MemoryVaultStore();
  await vaultWith(store, records);
  return store;
}

async function storeWithFewerIterations(): Promise<MemoryVaultStore> {
  const store = new MemoryVaultStore();
  await vaultWith(store, RECORDS, { policy: { iterations: 10, minIterations: 10, maxIterations: 1000 } });
  return store;
}

async function storeOfVersionOne(): Promise<MemoryVaultStore> {
  const store = new MemoryVaultStore();
  const records = Object.entries(RECORDS).map(([key, value]) => ({ key, value }));
  store.texts.set('notes/head', await versionOne('notes', PASSPHRASE, 20, records));
  return store;
}

async function storeWithStrays(): Promise<MemoryVaultStore> {
  const store = await storeWith(RECORDS);
  store.texts.set('notes/slot/AAAAAAAAAAAAAAAAAAAAAA', '{"v":2,"iv":"AAAA');
  return store;
}

const unlock = (vault: Vault) => vault.unlock(PASSPHRASE);
const SCENARIOS: readonly Scenario[] = [
  {
    name: 'replacing a record',
    start: () => storeWith(RECORDS),
    isUnlocked: true,
    act: (vault) => vault.set('note', 'new'),
    before: RECORDS,
    after: { ...RECORDS, note: 'new' },
  },
  {
    name: 'deleting a record',
    start: () => storeWith(RECORDS),
    isUnlocked: true,
    act: (vault) => vault.delete('note'),
    before: RECORDS,
    after: { plan: ['kept'] },
  },
  {
    name: 'importing',
    start: () => storeWith(RECORDS),
    isUnlocked: true,
    act: (vault) => vault.import(FILE, { strategy: 'replace' }),
    before: RECORDS,
    after: { note: 'new', plan: ['kept'], else: 1 },
  },
  {
    name: 'changing the passphrase',
    start: () => storeWith(RECORDS),
    isUnlocked: true,
    act: (vault) => vault.changePassphrase(PASSPHRASE, OTHER_PASSPHRASE),
    before: RECORDS,
    after: RECORDS,
    passphraseAfter: OTHER_PASSPHRASE,
  },
  {
    name: 'creating',
    start: () => Promise.resolve(new MemoryVaultStore()),
    isUnlocked: false,
    act: (vault) => vault.create(PASSPHRASE),
    before: ['no-vault'],
    after: {},
  },
  { name: 'unlocking', start: () => storeWith(RECORDS), isUnlocked: false, act: unlock, before: RECORDS, after: RECORDS },
  { name: 'raising the iterations', start: storeWithFewerIterations, isUnlocked: false, act: unlock, before: RECORDS, after: RECORDS },
  { name: 'bringing version 1 up to date', start: storeOfVersionOne, isUnlocked: false, act: unlock, before: RECORDS, after: RECORDS },
  { name: 'sweeping', start: storeWithStrays, isUnlocked: false, act: unlock, before: RECORDS, after: RECORDS },
  {
    name: 'erasing',
    start: () => storeWith(RECORDS),
    isUnlocked: false,
    act: (vault) => vault.erase(),
    before: RECORDS,
    after: ['no-vault'],
  },
];

const STUMBLES = (['before', 'after', 'half-way'] as const).flatMap((when) =>
  (['once', 'for-good'] as const).map((lasting) => ({ when, lasting })),
);

/** Lets a vault act over a store that stumbles at one step. */
async function stumble(
  { start, act, isUnlocked }: Scenario,
  how: Stumble,
): Promise<{ disk: MemoryVaultStore; isDone: boolean; steps: number }> {
  const disk = await start();
  let store: VaultStore = disk;
  const through: VaultStore = {
    get: (key) => store.get(key),
    set: (key, text) => store.set(key, text),
    delete: (key) => store.delete(key),
    keys: () => store.keys(),
    compareAndSet: (key, expected, text) => store.compareAndSet(key, expected, text),
  };
  const vault = testVault(through);
  if (isUnlocked) valueOf(await vault.unlock(PASSPHRASE));
  const stumbling = stumblingStore(disk, how);
  store = stumbling;
  const { ok } = await act(vault);
  return { disk: disk.copy(), isDone: ok, steps: stumbling.steps() };
}

describe('a vault whose store stumbles', () => {
  it.each(SCENARIOS.flatMap((scenario) => STUMBLES.map((how) => ({ ...scenario, ...how }))))(
    'is whole after $name that stumbles $when any step, $lasting',
    async ({ when, lasting, ...scenario }) => {
      const { before, after, passphraseAfter = PASSPHRASE } = scenario;
      const { steps } = await stumble(scenario, { at: Infinity, when, lasting });
      expect(steps).toBeGreaterThan(0);
      for (let at = 0; at < steps; at++) {
        const { disk, isDone } = await stumble(scenario, { at, when, lasting });
        const asAfter = await contentsOf(disk.copy(), passphraseAfter);
        const asBefore = await contentsOf(disk.copy());
        const isOneOfBoth = [JSON.stringify(asAfter) === JSON.stringify(after), JSON.stringify(asBefore) === JSON.stringify(before)];
        expect(isOneOfBoth, `step ${at}: ${JSON.stringify([asBefore, asAfter])}`).toContain(true);
        if (isDone) expect(asAfter, `step ${at}`).toEqual(after);
      }
    },
  );

  it.each(SCENARIOS.filter(({ name }) => name !== 'erasing'))(
    'leaves nothing behind after $name once it was unlocked again',
    async (scenario) => {
      const { steps } = await stumble(scenario, { at: Infinity, when: 'before', lasting: 'once' });
      for (let at = 0; at < steps; at++) {
        const { disk } = await stumble(scenario, { at, when: 'half-way', lasting: 'for-good' });
        for (const passphrase of [PASSPHRASE, OTHER_PASSPHRASE]) {
          const vault = testVault(disk);
          if (!(await vault.unlock(passphrase)).ok) continue;
          expect(disk.texts.size, `step ${at}`).toBe(valueOf(await vault.keys()).length + 1);
        }
      }
    },
  );

  it('erases the rest when it is asked again', async () => {
    const erasing = SCENARIOS.find(({ name }) => name === 'erasing')!;
    const { steps } = await stumble(erasing, { at: Infinity, when: 'before', lasting: 'once' });
    for (const how of STUMBLES)
      for (let at = 0; at < steps; at++) {
        const { disk, isDone } = await stumble(erasing, { at, ...how });
        if (isDone) expect(disk.texts.size).toBe(0);
        expect(codesOf(await testVault(disk).erase())).toEqual([]);
        expect(disk.texts.size).toBe(0);
      }
  });

  it('says how many entries are left when the store lets nothing go, and makes none of them readable', async () => {
    const store = await storeWith(RECORDS);
    store.delete = () => Promise.reject(new Error('no'));
    expect(await testVault(store).erase()).toEqual({ ok: false, errors: [{ code: 'not-erased', field: 'store', value: 3 }] });
    expect([...store.texts.values()].join('').trim()).toBe('');
    const vault = testVault(store);
    expect(valueOf(await vault.state())).toBe('none');
    expect(codesOf(await vault.create(PASSPHRASE))).toEqual([]);
  });

  it('destroys the wrapped key even when the store does not tell what else it holds', async () => {
    const store = await storeWith(RECORDS);
    store.keys = () => Promise.reject(new Error('no'));
    expect(codesOf(await testVault(store).erase())).toEqual(['store-failed']);
    expect(store.texts.has('notes/head')).toBe(false);
  });

  it('keeps the old record and frees the room again when the store is full', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, { note: 'old' });
    store.room = [...store.texts].join('').length + 1000;
    const before = new Map(store.texts);
    expect(await vault.set('note', 'long '.repeat(1000))).toEqual({
      ok: false,
      errors: [{ code: 'full', field: 'store', value: 'QuotaExceededError' }],
    });
    expect(store.texts).toEqual(before);
    expect(valueOf(await vault.get('note'))).toBe('old');
    expect(codesOf(await vault.set('note', 'short'))).toEqual([]);
  });

  it('takes nothing of an import that has only room for a part', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, { note: 'old' });
    store.room = [...store.texts].join('').length + 1000;
    const before = new Map(store.texts);
    expect(codesOf(await vault.import(FILE.replace('"value":1', `"value":"${'long '.repeat(1000)}"`), { strategy: 'replace' }))).toEqual([
      'full',
    ]);
    expect(store.texts).toEqual(before);
  });

  it('counts what a store has done before it stumbled', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, { note: 'old' });
    const { compareAndSet } = store;
    store.compareAndSet = async (...step) => {
      await compareAndSet.apply(store, step);
      store.compareAndSet = compareAndSet;
      throw new Error('The answer did not come.');
    };
    expect(codesOf(await vault.set('note', 'new'))).toEqual([]);
    expect(valueOf(await vault.get('note'))).toBe('new');
    expect(codesOf(await vault.set('note', 'newer'))).toEqual([]);
  });

  it('does not believe a store that forgets what it took', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, { note: 'old' });
    store.set = () => Promise.resolve();
    expect(await vault.set('note', 'new')).toMatchObject({ errors: [{ code: 'store-failed', value: 'not-read-back' }] });
    expect(valueOf(await vault.get('note'))).toBe('old');
  });

  it('hands out nothing that the store says of its error but the name', async () => {
    const store = new MemoryVaultStore();
    const vault = await vaultWith(store, { note: 'old' });
    store.get = () => Promise.reject(new TypeError('cannot read notes/slot/private'));
    expect(await vault.get('note')).toEqual({ ok: false, errors: [{ code: 'store-failed', field: 'store', value: 'TypeError' }] });
  });
});
