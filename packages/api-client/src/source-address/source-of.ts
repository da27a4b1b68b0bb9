import { ApiError } from '../http/api-error.js';
import { call, type Call } from '../result.js';
import type { MeetingSource, SourceOptions } from '../source/meeting-source.js';
import { notUnderstood } from './address-query.js';
import { textSource } from './text-source.js';

/** How the source of a text behaves. */
export interface SourceOfOptions extends SourceOptions {
  /** Recognises the format at an address without a prefix, and loads every reader for it. Default: it is Meeting Guide. */
  readonly detect?: boolean;
  /** Key of the Sheets API, for `sheet:`. */
  readonly apiKey?: string;
}

type Load = (address: string, options: SourceOptions, apiKey?: string) => Promise<MeetingSource>;

/** Each with an `import()` of its own, so that a page loads what it names and nothing else. */
const LOADERS = {
  'meeting-guide': async (url, options) => (await import('../meeting-guide/meeting-guide.js')).meetingGuide({ ...options, url }),
  bmlt: async (address, options) => {
    const [{ bmlt }, { bmltAddress }] = await Promise.all([import('../bmlt/bmlt.js'), import('./bmlt-address.js')]);
    return bmlt({ ...bmltAddress(address), ...options });
  },
  sheet: async (sheet, options, apiKey) =>
    (await import('../google-sheets/google-sheet.js')).googleSheet({ ...options, sheet, ...(apiKey !== undefined && { apiKey }) }),
  'central-query': async (address, options) => {
    const [{ centralQuery }, { centralQueryAddress }] = await Promise.all([
      import('../central-query/central-query.js'),
      import('./central-query-address.js'),
    ]);
    return centralQuery({ ...centralQueryAddress(address), ...options });
  },
  aggregator: async (address, options) => {
    const [{ aggregatorMeetings }, { aggregatorAddress }] = await Promise.all([
      import('../aggregator/aggregator-meetings.js'),
      import('./aggregator-address.js'),
    ]);
    return aggregatorMeetings({ ...aggregatorAddress(address), ...options });
  },
  csv: async (url, options) => textSource(url, options, (await import('@handrail/core/feeds/csv')).startTsmlCsvReading),
  ics: async (url, options) =>
    textSource(url.replace(/^webcals?:/i, 'https:'), options, (await import('@handrail/core/feeds/icalendar')).startICalendarReading),
  'json-ld': async (url, options) => textSource(url, options, (await import('@handrail/core/feeds/json-ld')).startJsonLdReading),
} as const satisfies Readonly<Record<string, Load>>;

/** What may stand before an address. */
export type SourcePrefix = keyof typeof LOADERS;

/** Every prefix that `sourceOf` knows. */
export const SOURCE_PREFIXES: readonly SourcePrefix[] = Object.keys(LOADERS) as SourcePrefix[]; // Its own names.

const isPrefix = (name: string): name is SourcePrefix => Object.hasOwn(LOADERS, name);

const loadAny: Load = async (url, options) => (await import('../any-feed/any-feed.js')).anyFeed({ ...options, url });

/** What to load a text with; a plain address has no prefix, or that of the web. */
const loaderOf = (text: string, detect: boolean): readonly [Load, string] => {
  const [, prefix = '', rest = ''] = /^([a-z][a-z\d+.-]*):\s*(.*)$/is.exec(text) ?? [];
  const name = prefix.toLowerCase();
  if (name === 'webcal' || name === 'webcals') return [LOADERS.ics, text];
  if (name === '' || /^https?$/.test(name)) return [detect ? loadAny : LOADERS['meeting-guide'], text];
  if (!isPrefix(name)) throw notUnderstood(text, name, 'unknown');
  if (rest === '') throw notUnderstood(text, 'address', 'missing');
  return [LOADERS[name], rest];
};

/**
 * Makes a source of one short text, as it stands in the `src` of a meeting finder:
 *
 * - an address of Meeting Guide JSON, also as `meeting-guide:…`; with `detect` of any list that is known
 * - `bmlt:https://bmlt.example.org/main_server?services=5&recursive=1`
 * - `sheet:` and the id or address of a Google Sheet
 * - `central-query:https://…/api/v1`, `aggregator:https://…/api/v1?near=44.5,-68.2&radius=25`
 * - `csv:`, `ics:` and `json-ld:` and an address
 *
 * Filters in a query have the server's own names. Rejects with kind `unsupported` for a prefix or a filter that nobody knows,
 * which `fieldErrors` names, and with kind `network` when the code for a source cannot be loaded. Asks no server.
 *
 * @example
 * const source = await sourceOf('bmlt:https://bmlt.example.org/main_server?services=5', { client: createClient() });
 * const { meetings } = await source.load();
 */
export const sourceOf: Call<[text: string, options: SourceOfOptions], MeetingSource> = call(
  async (text, { detect = false, apiKey, ...options }) => {
    const trimmed = text.trim();
    if (trimmed === '') throw notUnderstood(text, 'address', 'missing');
    const [load, address] = loaderOf(trimmed, detect);
    try {
      return await load(address, options, apiKey);
    } catch (cause) {
      if (cause instanceof ApiError) throw cause;
      throw new ApiError('network', trimmed, { cause });
    }
  },
);
