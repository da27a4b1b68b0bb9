import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnvelope, readRecordEnvelope } from './read-envelope.js';
import { recordEnvelopeSchema, vaultEnvelopeSchema, vaultEnvelopeV1Schema } from './schema.js';
import { MemoryVaultStore } from '../../test/memory-vault-store.js';
import { PASSPHRASE, valueOf, vaultWith } from '../../test/test-vault.js';
import { versionOne } from '../../test/vault-version-one.js';

const POLICY = { iterations: 1, minIterations: 1, maxIterations: Number.MAX_SAFE_INTEGER, minPassphraseLength: 8 };

function isEnvelope(value: unknown): boolean {
  try {
    return readEnvelope(value, POLICY) === value;
  } catch {
    return false;
  }
}

async function examples(): Promise<Record<string, unknown>[]> {
  const store = new MemoryVaultStore();
  const vault = await vaultWith(store, { note: 1 });
  const texts = [...store.texts.values(), valueOf(await vault.export()), await versionOne('a', PASSPHRASE, 10, [])];
  return texts.map((text) => JSON.parse(text) as Record<string, unknown>);
}

describe('schemas of the vault', () => {
  it('accept what the vault writes', async () => {
    const [head, record, file, first] = await examples();
    expect(vaultEnvelopeSchema.safeParse(head).success).toBe(true);
    expect(recordEnvelopeSchema.safeParse(record).success).toBe(true);
    expect(vaultEnvelopeSchema.safeParse(file).success).toBe(true);
    expect(vaultEnvelopeV1Schema.safeParse(first).success).toBe(true);
  });

  it('accept exactly what the vault reads without them', async () => {
    const all = await examples();
    const odd = fc.oneof(
      fc.constantFrom<unknown>(undefined, null, 0, 1, 2, 3, 1.5, 2 ** 53, '', 'vault', 'export', 'PBKDF2-SHA256', [], {}),
      fc.string({ unit: fc.constantFrom('A', 'b', '-', '_', '.', '/', '\n'), maxLength: 70 }),
      fc.constantFrom(16, 22, 43, 64, 65).map((length) => 'A'.repeat(length)),
      fc.record({ iv: fc.constantFrom('A'.repeat(16), 'A'), ct: fc.constantFrom('A'.repeat(22), 'A'.repeat(21)) }),
    );
    const field = fc.constantFrom('v', 'kind', 'id', 'n', 'kdf', 'iter', 'salt', 'iv', 'ct', 'body', 'sum', 'else');
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...all), field, odd, (example, name, value) => {
        const { [name]: _, ...rest } = example;
        const changed = value === undefined ? rest : { ...rest, [name]: value };
        const isAccepted = vaultEnvelopeSchema.safeParse(changed).success || vaultEnvelopeV1Schema.safeParse(changed).success;
        accepted += Number(isAccepted);
        expect(isEnvelope(changed)).toBe(isAccepted);
        expect(readRecordEnvelope(JSON.stringify(changed)) !== undefined).toBe(recordEnvelopeSchema.safeParse(changed).success);
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(50);
  }, 30_000);
});
