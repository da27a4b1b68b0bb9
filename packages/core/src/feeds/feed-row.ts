import type { Finding } from '../finding.js';
import { oneLine, plainText } from '../normalise/plain-text.js';
import { safeLink } from '../normalise/safe-link.js';
import type { SafeLink } from '../normalise/safe-link.js';
import { emailAddress } from '../normalise/email-address.js';
import { FINDING_SEVERITY } from './finding-code.js';
import type { FindingCode } from './finding-code.js';

/** Longest text that is read, in UTF-16 units. Real notes end below 3,000; a longer one is a mistake. */
const TEXT_LIMIT = 10_000;
const VALUE_LIMIT = 120;

/** A value from a feed in a short form that JSON can hold. */
export function shortValue(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'boolean' || value === null || Number.isFinite(value)) return value;
  let text: string;
  try {
    text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  } catch {
    text = typeof value; // Too deep to write, or circular.
  }
  return text.slice(0, VALUE_LIMIT);
}

/** One row of a feed: typed access to its own fields, where each fault becomes a finding. */
export class FeedRow {
  readonly index: number;
  readonly #fields: object;
  readonly #findings: Finding[];

  constructor(fields: object, index: number, findings: Finding[]) {
    this.#fields = fields;
    this.index = index;
    this.#findings = findings;
  }

  /** A row without fields, to report something about another one. */
  about(index: number): FeedRow {
    return new FeedRow({}, index, this.#findings);
  }

  /** Reports a fault or repair; the value is the field's own unless given. */
  note(code: FindingCode, field: string, value: unknown = this.value(field)): void {
    this.#findings.push({ code, severity: FINDING_SEVERITY[code], row: this.index, field, value: shortValue(value) });
  }

  /** What the feed has in a field; `undefined` when the row itself has none. */
  value(field: string): unknown {
    // `as`: a row is any object here, and only its own fields are looked at.
    return Object.hasOwn(this.#fields, field) ? (this.#fields as Record<string, unknown>)[field] : undefined;
  }

  /** Plain text of a field; `''` when it has none. */
  text(field: string): string {
    const value = this.value(field);
    return typeof value === 'string' ? this.#plain(value, field) : value == null ? '' : this.#convert(value, field);
  }

  /** Plain text of a field on one line. */
  line(field: string): string {
    return oneLine(this.text(field));
  }

  /** The texts of a list, or of a string with `separator` between them; blank ones are left out. */
  lines(field: string, separator: RegExp): string[] {
    const value = this.value(field);
    const parts = Array.isArray(value) ? value : this.text(field).split(separator);
    return parts.map((part) => (typeof part === 'string' ? oneLine(this.#plain(part, field)) : '')).filter(Boolean);
  }

  /** Safe link in a field. */
  link(field: string): SafeLink | undefined {
    const text = this.text(field);
    if (!text) return;
    const link = safeLink(text);
    const fault = typeof link === 'string' ? link : link.mended;
    if (fault) this.note(fault, field);
    return typeof link === 'string' ? undefined : link;
  }

  /** E-mail address in a field. */
  email(field: string): string | undefined {
    const text = this.text(field);
    const address = emailAddress(text);
    if (text && !address) this.note('email-invalid', field);
    return address;
  }

  #plain(value: string, field: string): string {
    if (value.length <= TEXT_LIMIT) return plainText(value);
    this.note('text-cut', field);
    return plainText(value.slice(0, TEXT_LIMIT));
  }

  #convert(value: unknown, field: string): string {
    const isWritable = typeof value === 'number' || typeof value === 'boolean';
    this.note(isWritable ? 'text-converted' : 'text-invalid', field);
    return isWritable ? String(value) : '';
  }
}
