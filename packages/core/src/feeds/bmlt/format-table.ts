import { FeedRow } from '../feed-row.js';
import { valueReaders } from '../value-readers.js';

/** A format as a server defines it. Only `worldId` means the same on every server. */
export interface Format {
  readonly id: string;
  /** Short code of this server in this language, as rows show it: "WC", "Aussen". */
  readonly key: string;
  readonly name: string;
  /** Code of NA World Services; `''` where it has none. */
  readonly worldId: string;
  readonly language: string;
}

/** Formats of a server by id and by key. A format has one entry for each language. */
export interface FormatTable {
  byId(id: string, language: string): Format | undefined;
  byKey(key: string, language: string): Format | undefined;
}

/** Longest name that is shown as a type; what goes beyond it is a description. */
const LONGEST_NAME = 100;

function readFormat(fields: object, index: number): Format {
  // What is wrong in the table shows in the rows, as formats that nobody knows.
  const row = new FeedRow(fields, index, [], valueReaders);
  return {
    id: row.line('id'),
    key: row.line('key_string'),
    name: row.line('name_string').slice(0, LONGEST_NAME).trim(),
    worldId: row.line('world_id').toUpperCase(),
    language: row.line('lang'),
  };
}

/** Makes a table of what GetFormats gives. Entries that are no objects are left out. */
export function formatTable(entries: readonly unknown[]): FormatTable {
  const ids = new Map<string, Format[]>();
  const keys = new Map<string, Format[]>();
  const add = (map: Map<string, Format[]>, name: string, format: Format): void => {
    const known = map.get(name);
    if (known) known.push(format);
    else if (name) map.set(name, [format]);
  };
  for (const [index, fields] of entries.entries()) {
    if (typeof fields !== 'object' || fields === null) continue;
    const format = readFormat(fields, index);
    add(ids, format.id, format);
    add(keys, format.key, format);
  }
  const inLanguage = (formats: readonly Format[] | undefined, language: string): Format | undefined =>
    formats?.find((format) => format.language === language) ?? formats?.[0];
  return {
    byId: (id, language) => inLanguage(ids.get(id), language),
    byKey: (key, language) => inLanguage(keys.get(key), language),
  };
}
