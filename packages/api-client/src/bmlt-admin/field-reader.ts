import type { Finding } from '@handrail/core';

/** Something with members, as JSON has it. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list as PHP writes it: as an object with numbers for names where some are left out, and `[]` for an empty one. */
export const listOf = (value: unknown): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value;
  return isRecord(value) && Object.keys(value).every((name) => /^\d+$/.test(name)) ? Object.values(value) : undefined;
};

/** Reads the members of one record as the wire has them: `null` is nothing, and what is of another kind becomes a finding. */
export interface FieldReader {
  text(field: string): string | null;
  number(field: string): number | null;
  /** `false` when absent. */
  flag(field: string): boolean;
  numbers(field: string): readonly number[];
  texts(field: string): readonly string[];
  /** Names and texts; `{}` where PHP writes an empty one as `[]`. */
  dictionary(field: string): Readonly<Record<string, string | null>>;
  records(field: string): readonly FieldReader[];
  record(field: string): FieldReader;
}

const isScalar = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);
/** Also of a number in a text; `NaN` for anything else. */
const numberOf = (value: unknown): number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? Number(value) : NaN;

/** Makes a reader of one record. */
export const fieldReader = (record: JsonRecord, row: number, findings: Finding[]): FieldReader => {
  const valueOf = (field: string): unknown => (Object.hasOwn(record, field) ? (record[field] ?? null) : null);
  const wrong = (field: string): void => {
    const value = JSON.stringify(valueOf(field)).slice(0, 120);
    findings.push({ code: 'field-invalid', severity: 'error', row, field, value });
  };
  const itemsOf = (field: string): readonly unknown[] => {
    const value = valueOf(field);
    const items = value === null ? [] : listOf(value);
    if (!items) wrong(field);
    return items ?? [];
  };
  /** Items that fit; one that does not is told, and left out. */
  const fitting = <T, U>(field: string, items: readonly T[], read: (item: T) => U | undefined): readonly U[] => {
    const found: U[] = [];
    for (const item of items) {
      const value = read(item);
      if (value !== undefined) found.push(value);
    }
    if (found.length < items.length) wrong(field);
    return found;
  };
  return {
    text: (field) => {
      const value = valueOf(field);
      if (value === null || typeof value === 'string') return value;
      if (isScalar(value)) return String(value);
      wrong(field);
      return null;
    },
    number: (field) => {
      const value = valueOf(field);
      if (value === null) return null;
      const number = numberOf(value);
      if (Number.isFinite(number)) return number;
      wrong(field);
      return null;
    },
    flag: (field) => {
      const value = valueOf(field);
      if (value !== null && ![true, false, 0, 1, '0', '1'].some((known) => known === value)) wrong(field);
      return value === true || value === 1 || value === '1';
    },
    numbers: (field) => fitting(field, itemsOf(field), (item) => (Number.isInteger(numberOf(item)) ? numberOf(item) : undefined)),
    texts: (field) => fitting(field, itemsOf(field), (item) => (isScalar(item) ? String(item) : undefined)),
    dictionary: (field) => {
      const value = valueOf(field);
      if (value === null || (Array.isArray(value) && value.length === 0)) return {};
      if (!isRecord(value)) wrong(field);
      const read = ([name, text]: [string, unknown]) =>
        text === null || isScalar(text) ? ([name, text === null ? null : String(text)] as const) : undefined;
      return Object.fromEntries(fitting(field, isRecord(value) ? Object.entries(value) : [], read));
    },
    records: (field) => fitting(field, itemsOf(field), (item) => (isRecord(item) ? fieldReader(item, row, findings) : undefined)),
    record: (field) => {
      const value = valueOf(field);
      if (value !== null && !isRecord(value) && listOf(value)?.length !== 0) wrong(field);
      return fieldReader(isRecord(value) ? value : {}, row, findings);
    },
  };
};
