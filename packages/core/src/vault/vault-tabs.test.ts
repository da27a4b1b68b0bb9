import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vault, VaultStore } from './index.js';
import { MemoryVaultStore } from '../../test/memory-vault-store.js';
import { OTHER_PASSPHRASE, PASSPHRASE, codesOf, contentsOf, testVault, valueOf, vaultWith } from '../../test/test-vault.js';
import { VERSION_ONE } from '../../test/vault-fixtures.js';

/** Two tabs over one store, both unlocked. */
async function twoTabs(records: Readonly<Record<string, unknown>>): Promise<{ store: MemoryVaultStore; one: Vault; two: Vault }> {
  const store = new MemoryVaultStore();
  const one = await vaultWith(store, records);
  const two = testVault(store);
  valueOf(await two.unlock(PASSPHRASE));
  return { store, one, two };
}

describe('two tabs', () => {
  it('meet a conflict instead of overwriting each other, and go on after a refresh', async () => {
    const { store, one, two } = await twoTabs({ note: 'old', plan: 1 });
    valueOf(await one.set('note', 'from one'));
    const before = new Map(store.texts);
    expect(await two.set('plan', 2)).toMatchObject({ errors: [{ code: 'conflict', field: 'version' }] });
    expect(codesOf(await two.delete('note'))).toEqual(['conflict']);
    expect(codesOf(await two.get('note'))).toEqual(['conflict']);
    expect(store.texts).toEqual(before);
    expect(valueOf(await two.get('plan'))).toBe(1);
    expect(valueOf(await two.refresh())).toEqual({ changed: ['note'] });
    expect(valueOf(await two.get('note'))).toBe('from one');
    valueOf(await two.set('plan', 2));
    expect(valueOf(await one.refresh())).toEqual({ changed: ['plan'] });
    expect(valueOf(await one.refresh())).toEqual({ changed: [] });
    expect(await contentsOf(store)).toEqual({ note: 'from one', plan: 2 });
  });

  it('name records that were added and deleted', async () => {
    const { one, two } = await twoTabs({ note: 1 });
    valueOf(await one.delete('note'));
    valueOf(await one.set('else', 1));
    expect(valueOf(await two.refresh())).toEqual({ changed: ['note', 'else'] });
  });

  it('keep what the other imported, and the passphrase that the other chose', async () => {
    const { store, one, two } = await twoTabs({ note: 1 });
    valueOf(await one.changePassphrase(PASSPHRASE, OTHER_PASSPHRASE));
    for (const current of [PASSPHRASE, OTHER_PASSPHRASE])
      expect(codesOf(await two.changePassphrase(current, 'a third passphrase'))).toEqual(['conflict']);
    const file = valueOf(await one.export());
    expect(codesOf(await two.import(file, { strategy: 'replace', passphrase: OTHER_PASSPHRASE }))).toEqual([]);
    expect(codesOf(await two.set('note', 2))).toEqual(['conflict']);
    expect(await contentsOf(store, OTHER_PASSPHRASE)).toEqual({ note: 1 });
  });

  it('notice when the other has erased the vault, or made another', async () => {
    const { store, one, two } = await twoTabs({ note: 1 });
    valueOf(await one.erase());
    expect(codesOf(await two.get('note'))).toEqual(['conflict']);
    expect(codesOf(await two.set('note', 2))).toEqual(['conflict']);
    expect(store.texts.size).toBe(0);
    expect(codesOf(await two.refresh())).toEqual(['no-vault']);
    expect(codesOf(await two.get('note'))).toEqual(['locked']);
    valueOf(await one.create(PASSPHRASE));
    const three = testVault(store);
    valueOf(await three.unlock(PASSPHRASE));
    valueOf(await one.erase());
    valueOf(await one.create(PASSPHRASE));
    expect(codesOf(await three.refresh())).toEqual(['locked']);
    expect(valueOf(await three.state())).toBe('locked');
    valueOf(await three.unlock(PASSPHRASE));
    store.texts.set('notes/head', VERSION_ONE.get('notes/head') ?? '');
    expect(codesOf(await three.refresh())).toEqual(['locked']);
  });

  it('lets one of two create the vault', async () => {
    const store = new MemoryVaultStore();
    const [one, two] = await Promise.all([testVault(store).create(PASSPHRASE), testVault(store).create(OTHER_PASSPHRASE)]);
    expect([codesOf(one), codesOf(two)].map((codes) => codes.join()).toSorted()).toEqual(['', 'conflict']);
  });

  it('lose nothing that was confirmed, in whatever order the steps of the store come', async () => {
    const acts = fc.array(fc.constantFrom('note', 'plan', 'unlock'), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.tuple(acts, acts), async (scheduler, tabs) => {
        const store = new MemoryVaultStore();
        await vaultWith(store, { note: 0, plan: 0 });
        store.texts.set('notes/slot/AAAAAAAAAAAAAAAAAAAAAA', 'left by a crash');
        const expected = new Map<string, number>([
          ['note', 0],
          ['plan', 0],
        ]);
        const work = tabs.map(async (todo, tab) => {
          let doing: readonly [string, number] | undefined;
          // In the order in which the heads came to lie in the store, which is not the order in which tabs get their answers.
          const vault = testVault(scheduled(store, scheduler, () => doing && expected.set(...doing)));
          valueOf(await vault.unlock(PASSPHRASE));
          for (const [step, act] of todo.entries()) {
            doing = act === 'unlock' ? undefined : [act, tab * 10 + step + 1];
            const result = await (doing ? vault.set(...doing) : vault.unlock(PASSPHRASE));
            doing = undefined;
            expect(['', 'conflict']).toContain(codesOf(result).join());
            if (!result.ok) valueOf(await vault.refresh());
          }
        });
        await scheduler.waitFor(Promise.all(work));
        expect(await contentsOf(store)).toEqual(Object.fromEntries(expected));
        expect(store.texts.size).toBe(3);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

/** A store whose every step waits for its turn, and that tells when the head was replaced. */
function scheduled(store: MemoryVaultStore, scheduler: fc.Scheduler, onReplaced: () => void): VaultStore {
  const turn = async <Value>(name: string, step: () => Promise<Value>): Promise<Value> => {
    await scheduler.schedule(Promise.resolve(), name);
    return step();
  };
  return {
    get: (key) => turn('get', () => store.get(key)),
    set: (key, text) => turn('set', () => store.set(key, text)),
    delete: (key) => turn('delete', () => store.delete(key)),
    keys: () => turn('keys', () => store.keys()),
    compareAndSet: (key, expected, text) =>
      turn('compareAndSet', async () => {
        const isReplaced = await store.compareAndSet(key, expected, text);
        if (isReplaced) onReplaced();
        return isReplaced;
      }),
  };
}
