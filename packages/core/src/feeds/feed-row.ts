import type { Finding } from '../finding.js';
import { emailAddress } from '../normalise/email-address.js';
import type { SafeLink } from '../normalise/mended-link.js';
import { oneLine } from '../normalise/one-line.js';
import { severityOf } from './finding-code.js';
import type { FindingCode } from './finding-code.js';
import { isGiven } from './is-given.js';
import type { ValueReaders } from './value-readers.js';

/** Longest text that is read, in UTF-16 units. Real notes end below 3,000; a longer one is a mistake. */
const TEXT_LIMIT = 10_000;
const VALUE_LIMIT = 120;

/** A value from a feed in a short form that JSON can hold. */
function shortValue(value: unknown): unknown {
  if (value == null) return null;
  if (typeof value === 'boolean' || Number.isFinite(value)) return value;
  try {
    return (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, VALUE_LIMIT);
  } catch {
    return typeof value; // Too deep to write, or circular.
  }
}

/** One row of a feed: its own fields by kind, where each fault becomes a finding. */
export class FeedRow {
  /** Zero-based; -1 for the whole feed. */
  readonly index: number;
  /** As the feed has them: not checked, and not cleaned. */
  readonly fields: object;
  /** Set by who wants to know which fields are looked at; gone when something was reported. */
  watched: Set<string> | undefined;
  /** How its values are read. */
  readonly read!: ValueReaders;
  readonly #findings: Finding[] | undefined;

  /**
   * @param findings Where faults go; without it they are passed over.
   * @param readers Left out for a row that is only reported.
   */
  constructor(fields: object, index: number, findings?: Finding[], readers?: ValueReaders) {
    this.fields = fields;
    this.index = index;
    this.#findings = findings;
    if (readers) this.read = readers;
  }

  /** Reports a fault or repair, once however often the field is read; the value is the field's own unless given. */
  note(code: FindingCode, field: string, value: unknown = this.value(field)): void {
    const findings = this.#findings;
    if (!findings) return;
    this.watched = undefined;
    const finding: Finding = { code, severity: severityOf(code), row: this.index, field, value: shortValue(value) };
    for (let i = findings.length; i-- > 0 && findings[i]!.row === this.index;) {
      const { code: known, field: where, value: what } = findings[i]!;
      if (known === code && where === field && what === finding.value) return;
    }
    findings.push(finding);
  }

  /** What the feed has in a field; `undefined` when the row itself has none. */
  value(field: string): unknown {
    this.watched?.add(field);
    // `as`: a row is any object here, and only its own fields are looked at.
    return Object.hasOwn(this.fields, field) ? (this.fields as Record<string, unknown>)[field] : undefined;
  }

  /** Tells whether a field was filled in. */
  has(field: string): boolean {
    return isGiven(this.value(field));
  }

  /** Plain text of a field; `''` when it has none. */
  text(field: string): string {
    return this.plain(this.value(field), field);
  }

  /** Plain text of a field on one line, with `separator` for line ends. */
  line(field: string, separator?: string): string {
    return oneLine(this.text(field), separator);
  }

  /** The lines of a list, or of a string with `separator` between them; blank ones are left out. */
  lines(field: string, separator: RegExp | string): string[] {
    const value = this.value(field);
    if (value == null) return [];
    const lines: string[] = [];
    for (const item of Array.isArray(value) ? value : this.text(field).split(separator)) {
      const line = oneLine(this.plain(item, field));
      if (line) lines.push(line);
    }
    return lines;
  }

  /** Safe link in a field. */
  link(field: string): SafeLink | undefined {
    const text = this.text(field);
    if (!text) return;
    const link = this.read.link(text);
    const fault = typeof link === 'string' ? link : link.mended;
    if (fault) this.note(fault, field);
    return typeof link === 'string' ? undefined : link;
  }

  /** Address of a safe link in a field. */
  url(field: string): string | undefined {
    return this.link(field)?.url;
  }

  /** E-mail address in a field. */
  email(field: string): string | undefined {
    const text = this.line(field);
    return text ? this.checkedEmail(text, field) : undefined;
  }

  /** The e-mail address in a text, which is reported when it is none. */
  checkedEmail(text: string, field: string): string | undefined {
    const address = emailAddress(text);
    if (!address) this.note('email-invalid', field, text);
    return address;
  }

  /** Plain text of a value that stands in a field. */
  plain(value: unknown, field: string): string {
    if (value == null) return '';
    if (typeof value === 'string') {
      if (value.length > TEXT_LIMIT) this.note('text-cut', field, value);
      return this.read.text(value.slice(0, TEXT_LIMIT));
    }
    const isWritable = typeof value !== 'object';
    this.note(isWritable ? 'text-converted' : 'text-invalid', field, value);
    return isWritable ? this.read.text(String(value)) : '';
  }
}
