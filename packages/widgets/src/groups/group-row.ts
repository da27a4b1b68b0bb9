import type { Finding, Severity } from '@handrail/core';
import { webAddress } from '../feeds/web-address.js';

const MOST_ENTRIES = 40;
const TEXT_LIMIT = 200;
const OPEN_CODE = /^[a-z\d][a-z\d-]{0,39}$/;
/** Control, hidden and bidirectional characters, which turn text round or hide it. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text on one line, with one blank between words; empty when there is none. */
export const tidyLine = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, TEXT_LIMIT).normalize('NFC').replace(UNSEEN, ' ').trim().replace(/\s+/g, ' ') : '';

/** One row of a document as somebody wrote it: its own fields by kind, where each fault becomes a finding. Never throws. */
export class GroupRow {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #index: number;
  readonly #findings: Finding[];
  readonly #path: string;

  constructor(fields: object, index: number, findings: Finding[], path = '') {
    this.#fields = fields as Readonly<Record<string, unknown>>; // Any object: its values are looked at one by one.
    this.#index = index;
    this.#findings = findings;
    this.#path = path;
  }

  /** Reports a fault; the field is '' for the whole row. */
  note(code: string, severity: Severity, field: string, value: unknown = this.value(field)): void {
    const shown = typeof value === 'number' || typeof value === 'boolean' ? value : (JSON.stringify(value) ?? '').slice(0, 120);
    this.#findings.push({ code, severity, row: this.#index, field: this.#path + field, value: shown });
  }

  value(field: string): unknown {
    return Object.hasOwn(this.#fields, field) ? this.#fields[field] : undefined;
  }

  line(field: string): string {
    const value = this.value(field);
    if (value !== undefined && value !== null && typeof value !== 'string') this.note('text-invalid', 'error', field);
    return tidyLine(value);
  }

  /** One of some codes; what is there and is none of them is reported. */
  oneOf<Code extends string>(field: string, codes: readonly Code[], severity: Severity = 'warning'): Code | undefined {
    const text = this.line(field).toLowerCase();
    const code = codes.find((each) => each === text);
    if (code === undefined && text !== '') this.note('code-unknown', severity, field);
    return code;
  }

  /** The texts of a list, each once, mended by `read`; those of which it makes nothing are reported. */
  list<Item extends string>(field: string, read: (text: string) => Item | undefined): readonly Item[] {
    const value = this.value(field);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.note('text-invalid', 'error', field);
      return [];
    }
    const found = new Set<Item>();
    for (const each of value.slice(0, MOST_ENTRIES)) {
      const item = read(tidyLine(each));
      if (item === undefined) this.note('code-unknown', 'warning', field, each);
      else found.add(item);
    }
    return [...found];
  }

  /** Open codes, such as `young-people`; what people write for them is made one. */
  codes(field: string): readonly string[] {
    return this.list(field, (text) => {
      const code = text.toLowerCase().replace(/[\s_]+/g, '-');
      return OPEN_CODE.test(code) ? code : undefined;
    });
  }

  /** The rows of a list in a field, with findings for the path to each. */
  rows(field: string): readonly GroupRow[] {
    const value = this.value(field);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) this.note('text-invalid', 'error', field);
    return (Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : []).flatMap((each: unknown) => this.#inner(each, field) ?? []);
  }

  /** The object in a field. */
  part(field: string): GroupRow | undefined {
    const value = this.value(field);
    return value === undefined || value === null ? undefined : this.#inner(value, field);
  }

  /** A whole web address; relative ones lead nowhere in a list that anybody may load. */
  url(field: string): string | undefined {
    const text = this.line(field);
    const url = /^https?:\/\//i.test(text) ? webAddress(text) : undefined;
    if (text !== '' && url === undefined) this.note('url-invalid', 'error', field);
    return url;
  }

  #inner(value: unknown, field: string): GroupRow | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return new GroupRow(value, this.#index, this.#findings, `${this.#path}${field}.`);
    this.note('text-invalid', 'error', field, value);
    return undefined;
  }
}
