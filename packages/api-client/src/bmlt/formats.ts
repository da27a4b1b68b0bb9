import type { Params } from './address.js';
import { idParams, type Choice, type RecordId } from './choice.js';
import type { RecordReader } from './record-reader.js';
import type { Refuse } from './refused.js';

/** A format as a server defines it, in one language. Only `worldId` means the same on every server. */
export interface BmltFormat {
  readonly id: string;
  /** Short code in this language, as rows show it; not unique. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Code of NA World Services. */
  readonly worldId?: string;
  /** What it says something about: `FC1` how a meeting is run, `FC2` where, `FC3` for whom, `O` open or closed, `LANG`, `ALERT`. */
  readonly type: 'FC1' | 'FC2' | 'FC3' | 'O' | 'LANG' | 'ALERT' | (string & {});
  readonly server?: string;
  /** Id of that server at an aggregator. */
  readonly serverId?: string;
}

/** Which formats to ask for; default: those in use, in the server's language. */
export interface FormatFilter {
  readonly ids?: Choice<RecordId>;
  /** ISO 639-1 codes. */
  readonly languages?: readonly string[];
  readonly keys?: readonly string[];
  /** Also those that no meeting has. */
  readonly unused?: boolean;
  /** Servers of an aggregator. */
  readonly servers?: Choice<RecordId>;
}

/** Writes a filter as parameters of GetFormats. */
export const formatParams = ({ ids, languages = [], keys = [], unused, servers }: FormatFilter, refuse: Refuse): Params => [
  ...idParams(refuse)('format_ids', 'ids', ids),
  ...languages.map((language) => [languages.length > 1 ? 'lang_enum[]' : 'lang_enum', language] as const),
  ...keys.map((key) => ['key_strings[]', key] as const),
  ...(unused ? [['show_all', '1'] as const] : []),
  ...idParams(refuse)('root_server_ids', 'servers', servers),
];

/** Reads one format. One without an id is reported. */
export const decodeFormat = (record: RecordReader): BmltFormat | undefined => {
  const id = record.id('id');
  if (id === undefined) {
    record.note('id-missing', '');
    return undefined;
  }
  const worldId = record.optional('world_id');
  const server = record.optional('root_server_uri') ?? record.optional('server_uri');
  const serverId = record.id('root_server_id') ?? record.id('server_id');
  return {
    id,
    key: record.text('key_string'),
    name: record.text('name_string'),
    description: record.text('description_string'),
    language: record.text('lang'),
    type: record.text('format_type_enum'),
    ...(worldId !== undefined && { worldId }),
    ...(server !== undefined && { server }),
    ...(serverId !== undefined && { serverId }),
  };
};
