import type { Finding } from '@handrail/core';
import type { JsonRecord } from './answer.js';

/** Reads the members of one record; what cannot be used becomes a finding. */
export interface RecordReader {
  /** Index in its list. */
  readonly row: number;
  /** What the server sent; `undefined` when the record itself has none. */
  value(field: string): unknown;
  /** Trimmed text; `''` when there is none. */
  text(field: string): string;
  /** Trimmed text; `undefined` when there is none. */
  optional(field: string): string | undefined;
  /** Digits; `undefined` for none, and for 0, which stands for none. */
  id(field: string): string | undefined;
  number(field: string): number | undefined;
  /** True for `true`, 1 and "1". */
  flag(field: string): boolean;
  /** Parts of a text with commas; blank ones are left out. */
  parts(field: string): readonly string[];
  note(code: string, field: string, severity?: Finding['severity']): void;
}

const shortValue = (value: unknown): unknown =>
  value === undefined || value === null || typeof value === 'boolean' || typeof value === 'number'
    ? (value ?? null)
    : (JSON.stringify(value) ?? typeof value).slice(0, 120);

/** Makes a reader of one record. Texts are as the server sent them: they are no HTML to whoever shows them. */
export const recordReader = (record: JsonRecord, row: number, findings: Finding[]): RecordReader => {
  const value = (field: string): unknown => (Object.hasOwn(record, field) ? record[field] : undefined);
  const note = (code: string, field: string, severity: Finding['severity'] = 'error'): void =>
    void findings.push({ code, severity, row, field, value: field === '' ? null : shortValue(value(field)) });
  const text = (field: string): string => {
    const found = value(field) ?? '';
    if (typeof found === 'object') note('text-invalid', field);
    return typeof found === 'object' ? '' : String(found).trim();
  };
  return {
    row,
    value,
    note,
    text,
    optional: (field) => text(field) || undefined,
    id: (field) => {
      const digits = text(field);
      if (digits && !/^\d+$/.test(digits)) note('id-invalid', field);
      return /^0*[1-9]\d*$/.test(digits) ? digits : undefined;
    },
    number: (field) => {
      const digits = text(field);
      const number = digits === '' ? NaN : Number(digits);
      if (digits !== '' && !Number.isFinite(number)) note('number-invalid', field);
      return Number.isFinite(number) ? number : undefined;
    },
    flag: (field) => [true, 1, '1', 'true'].some((yes) => yes === value(field)),
    parts: (field) =>
      text(field)
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
  };
};
