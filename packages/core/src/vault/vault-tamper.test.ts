import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryVaultStore } from '../../test/memory-vault-store.js';
import { OTHER_PASSPHRASE, PASSPHRASE, codesOf, testVault, valueOf, vaultWith } from '../../test/test-vault.js';
import { versionOne } from '../../test/vault-version-one.js';

const RECORDS = { note: 'first', plan: { people: ['Ann', 'Bo'] } };
const HEAD = 'notes/head';

/** What somebody gets who unlocks and reads everything: the codes of each error, or nothing where all is as it was. */
async function faultsOf(store: MemoryVaultStore): Promise<readonly string[]> {
  const vault = testVault(store);
  const unlocked = await vault.unlock(PASSPHRASE);
  if (!unlocked.ok) return codesOf(unlocked);
  const faults: string[] = [];
  for (const [key, expected] of Object.entries(RECORDS)) {
    const result = await vault.get(key);
    faults.push(...codesOf(result));
    // Never something else, and never silently nothing.
    if (result.ok) expect(result.value).toEqual(expected);
  }
  return faults;
}

const headOf = (store: MemoryVaultStore): Record<string, unknown> => JSON.parse(store.texts.get(HEAD) ?? '') as Record<string, unknown>;
const slotsOf = (store: MemoryVaultStore): string[] => [...store.texts.keys()].filter((key) => key !== HEAD);
const changed = (text: string, at: number, to: string): string => text.slice(0, at) + to + text.slice(at + 1);

describe('a vault that was damaged or altered', () => {
  let store: MemoryVaultStore;
  let exported: string;
  beforeAll(async () => {
    store = new MemoryVaultStore();
    const vault = await vaultWith(store, RECORDS);
    exported = valueOf(await vault.export());
  });

  it('is refused wherever a single character of any text is another', async () => {
    const places = [...store.texts].flatMap(([key, text]) => Array.from(text, (_, at) => [key, at] as const));
    const character = fc.oneof(fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme-ascii' }), fc.constantFrom('', ' ', '"', 'é'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), character, async ([key, at], to) => {
        const text = store.texts.get(key) ?? '';
        fc.pre(text[at] !== to);
        const altered = store.copy();
        altered.texts.set(key, changed(text, at, to));
        expect(await faultsOf(altered)).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  it('is refused wherever a single bit of any field is another', async () => {
    const fields = [HEAD, ...slotsOf(store)].flatMap((key) =>
      Object.entries(JSON.parse(store.texts.get(key) ?? '') as Record<string, unknown>).flatMap(([field, value]) =>
        field === 'body'
          ? [`${key} body.iv`, `${key} body.ct`]
          : typeof value === 'string' && /^(iv|ct|salt|sum)$/.test(field)
            ? [`${key} ${field}`]
            : [],
      ),
    );
    expect(fields).toHaveLength(6 + 2 * 2);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), fc.nat(), async (place, bit) => {
        const [key = '', path = ''] = place.split(' ');
        const envelope = JSON.parse(store.texts.get(key) ?? '') as Record<string, Record<string, string>>;
        const [field = '', inner] = path.split('.');
        const holder = inner === undefined ? (envelope as unknown as Record<string, string>) : envelope[field]!;
        const bytes = Buffer.from(holder[inner ?? field]!, 'base64url');
        const at = bit % (bytes.length * 8);
        bytes[at >> 3]! ^= 1 << (at & 7);
        holder[inner ?? field] = bytes.toString('base64url');
        const altered = store.copy();
        altered.texts.set(key, JSON.stringify(envelope));
        expect(await faultsOf(altered)).toEqual(['tampered']);
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('is refused as a file wherever a single character is another', async () => {
    const vault = await vaultWith(new MemoryVaultStore(), {});
    await fc.assert(
      fc.asyncProperty(fc.nat(exported.length - 1), fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme-ascii' }), async (at, to) => {
        fc.pre(exported[at] !== to);
        const options = { strategy: 'replace', passphrase: PASSPHRASE } as const;
        expect((await vault.import(changed(exported, at, to), options)).ok).toBe(false);
        expect(valueOf(await vault.keys())).toEqual([]);
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('notices two records that were swapped', async () => {
    const [one = '', two = ''] = slotsOf(store);
    const altered = store.copy();
    altered.texts.set(one, store.texts.get(two) ?? '');
    altered.texts.set(two, store.texts.get(one) ?? '');
    expect(await faultsOf(altered)).toEqual(['tampered', 'tampered']);
  });

  it('notices an earlier text of the same record', async () => {
    const replayed = new MemoryVaultStore();
    const vault = await vaultWith(replayed, { note: 'earlier' });
    const [slot = ''] = slotsOf(replayed);
    const earlier = replayed.texts.get(slot) ?? '';
    valueOf(await vault.set('note', 'first'));
    const [now = ''] = slotsOf(replayed);
    expect(now).not.toBe(slot);
    replayed.texts.set(now, earlier);
    expect(codesOf(await vault.get('note'))).toEqual(['tampered']);
  });

  it('notices a record that is gone', async () => {
    const altered = store.copy();
    for (const slot of slotsOf(store)) altered.texts.delete(slot);
    expect(await faultsOf(altered)).toEqual(['tampered', 'tampered']);
  });

  it('notices a head or a record of another vault under the same passphrase', async () => {
    const other = new MemoryVaultStore();
    await vaultWith(other, RECORDS, { id: 'other' });
    const altered = store.copy();
    altered.texts.set(HEAD, other.texts.get('other/head') ?? '');
    expect(await faultsOf(altered)).toEqual(['tampered']);
    const mixed = store.copy();
    for (const [i, key] of slotsOf(store).entries()) mixed.texts.set(key, [...other.texts.values()][i + 1] ?? '');
    expect(await faultsOf(mixed)).toEqual(['tampered', 'tampered']);
  });

  it('takes no export for a head', async () => {
    const altered = store.copy();
    altered.texts.set(HEAD, exported);
    expect(await faultsOf(altered)).toEqual(['tampered']);
  });

  it('does not let a passphrase that was given up come back', async () => {
    const both = new MemoryVaultStore();
    const vault = await vaultWith(both, RECORDS);
    const before = headOf(both);
    valueOf(await vault.changePassphrase(PASSPHRASE, OTHER_PASSPHRASE));
    const { salt, iv, ct } = before;
    const mixed = { ...headOf(both), salt, iv, ct };
    both.texts.set(HEAD, JSON.stringify({ ...mixed, sum: await sumOf(mixed) }));
    expect(codesOf(await testVault(both).unlock(PASSPHRASE))).toEqual(['tampered']);
  });

  it('calls an altered wrap with a mended checksum a wrong passphrase, since nobody could tell', async () => {
    const head = headOf(store);
    const altered = store.copy();
    const other = { ...head, ct: 'A'.repeat(64) };
    altered.texts.set(HEAD, JSON.stringify({ ...other, sum: await sumOf(other) }));
    expect(await faultsOf(altered)).toEqual(['wrong-passphrase']);
    altered.texts.set(HEAD, JSON.stringify({ ...other, sum: head['sum'] }));
    expect(await faultsOf(altered)).toEqual(['tampered']);
  });

  it.each([
    ['not JSON', 'corrupt-json'],
    ['null', 'unknown-version'],
    ['[]', 'unknown-version'],
    ['{"v":0}', 'unknown-version'],
    ['{"v":"2"}', 'unknown-version'],
    ['{"v":2}', 'corrupt-json'],
    ['{"v":3}', 'too-new'],
  ])('says of the head %s: %s', async (text, code) => {
    const altered = store.copy();
    altered.texts.set(HEAD, text);
    expect(await faultsOf(altered)).toEqual([code]);
    expect(altered.texts.get(HEAD)).toBe(text);
  });

  it.each([9, 1001, 2 ** 40])('does not run %i iterations', async (iter) => {
    const altered = store.copy();
    altered.texts.set(HEAD, JSON.stringify({ ...headOf(store), iter }));
    expect(await faultsOf(altered)).toEqual(['iterations-out-of-range']);
    altered.texts.set(HEAD, await versionOne('notes', PASSPHRASE, 1, []).then((text) => text.replace('"iter":1,', `"iter":${iter},`)));
    expect(await faultsOf(altered)).toEqual(['iterations-out-of-range']);
  });
});

/** The checksum as somebody would mend it who knows the format. */
async function sumOf({ v, kind, id, n, kdf, iter, salt, iv, ct, body }: Record<string, unknown>): Promise<string> {
  const { iv: bodyIv, ct: bodyCt } = body as Record<string, string>;
  const all = JSON.stringify(['handrail-vault', v, kind, id, n, kdf, iter, salt, iv, ct, bodyIv, bodyCt]);
  return Buffer.from(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(all))).toString('base64url');
}
