import { isRecord } from './is-record.js';

// World ids of NA World Services whose code in the NA vocabulary is another one.
const CODES: Readonly<Record<string, string>> = { OPEN: 'O', CLOSED: 'C', WCHR: 'X', CH: 'CW', NC: 'NC' };

/** Formats that say how to attend; `venue_type` and the links say it better. */
const VENUE = new Set(['VM', 'HYBR', 'HY']);

/**
 * Makes a translator from a server's format keys to type codes: by world id, which all servers share; failing that by the
 * name of the format; and as it stands when the table does not have it.
 * @param table What GetFormats gives, or `formats` of an answer.
 */
export function formatTypes(table: readonly unknown[]): (keys: string) => string[] {
  const types = new Map<string, string>();
  for (const format of table) {
    if (!isRecord(format)) continue;
    const text = (name: string): string => (typeof format[name] === 'string' ? format[name].trim() : '');
    const world = text('world_id').toUpperCase();
    const type = CODES[world] ?? (world || text('name_string'));
    if (text('key_string') && type && !types.has(text('key_string'))) types.set(text('key_string'), type);
  }
  return (keys) =>
    keys
      .split(',')
      .map((key) => key.trim())
      .map((key) => types.get(key) ?? key)
      .filter((type) => type && !VENUE.has(type));
}
