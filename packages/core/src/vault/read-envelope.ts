import { fault } from './vault-fault.js';
import type { VaultPolicy } from './vault-policy.js';
import type { RecordEnvelope, VaultEnvelope, VaultEnvelopeV1 } from './vault.schema.js';

type Shape<Value> = { readonly [Field in keyof Value]: (value: unknown) => boolean };

const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);
const is = (expected: unknown) => (value: unknown) => value === expected;
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 1;
const isIv = matches(/^[\w-]{16}$/);
const isCiphertext = matches(/^[\w-]{22,}$/);

/** Tells whether a value is an object with exactly the fields of a shape. The same as zod's strict objects, without zod. */
export function hasShape<Value extends object>(value: unknown, shape: Shape<Value>): value is Value {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== Object.keys(shape).length) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries<(value: unknown) => boolean>(shape).every(([field, fits]) => fields.has(field) && fits(fields.get(field)));
}

const DERIVATION = {
  id: matches(/^[\w.-]{1,64}$/),
  kdf: is('PBKDF2-SHA256'),
  iter: isCount,
  salt: matches(/^[\w-]{22}$/),
  iv: isIv,
};
const V1: Shape<VaultEnvelopeV1> = { ...DERIVATION, v: is(1), ct: isCiphertext };
const V2: Shape<VaultEnvelope> = {
  ...DERIVATION,
  v: is(2),
  kind: matches(/^(vault|export)$/),
  n: isCount,
  ct: matches(/^[\w-]{64}$/),
  body: (value) => hasShape(value, { iv: isIv, ct: isCiphertext }),
  sum: matches(/^[\w-]{43}$/),
};
const RECORD: Shape<RecordEnvelope> = { v: is(2), iv: isIv, ct: isCiphertext };

/** The value of a JSON text. @throws VaultFault `corrupt-json`. */
export function parseJson(text: string, field: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fault('corrupt-json', field);
  }
}

/** The version that a value claims. @throws VaultFault `too-new` or `unknown-version`. */
export function versionOf(value: unknown, oldest: 1 | 2 = 1): number {
  const v: unknown = typeof value === 'object' && value !== null && 'v' in value ? value.v : undefined;
  if (typeof v !== 'number' || !Number.isSafeInteger(v) || v < oldest) throw fault('unknown-version', 'v', v);
  if (v > 2) throw fault('too-new', 'v', v);
  return v;
}

/**
 * The envelope that a value is. Only its shape is checked here, and that its iterations may be run.
 * @throws VaultFault `corrupt-json`, `unknown-version`, `too-new` or `iterations-out-of-range`.
 */
export function readEnvelope(value: unknown, { minIterations, maxIterations }: VaultPolicy): VaultEnvelope | VaultEnvelopeV1 {
  versionOf(value);
  if (!hasShape(value, V1) && !hasShape(value, V2)) throw fault('corrupt-json', 'envelope');
  if (value.iter < minIterations || value.iter > maxIterations) throw fault('iterations-out-of-range', 'iter', value.iter);
  return value;
}

/** The envelope of a record, or undefined where the text is none. */
export function readRecordEnvelope(text: string): RecordEnvelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return hasShape(value, RECORD) ? value : undefined;
  } catch {
    return undefined;
  }
}
