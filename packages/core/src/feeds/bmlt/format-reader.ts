import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { FeedRow } from '../feed-row.js';
import type { Format, FormatTable } from './format-table.js';

/** Formats of a row: the types, and what three reserved ones say about the venue. */
export interface RowFormats {
  readonly types: readonly string[];
  /** `TC`: the venue is closed for now. */
  readonly isVenueClosed: boolean;
  /** `VM`: held online. */
  readonly isVirtual: boolean;
  /** `HY`: held at a venue and online. */
  readonly isHybrid: boolean;
}

/** World ids that the vocabulary of the programme has under another code, as in the server's own `TsmlMeetingResource.php`. */
const WORLD_IDS: Readonly<Record<string, string>> = { OPEN: 'O', CLOSED: 'C', WCHR: 'X' };
/** Set by the server itself, by key or world id. The attendance says them better than a type. */
const RESERVED: ReadonlyMap<string, 'VM' | 'HY' | 'TC'> = new Map([
  ['VM', 'VM'],
  ['HY', 'HY'],
  ['HYBR', 'HY'],
  ['TC', 'TC'],
]);

/** Makes a reader of formats for one table and one vocabulary. Without a vocabulary no format is called unknown. */
export function formatReader(table: FormatTable, vocabulary: Vocabulary): (row: FeedRow) => RowFormats {
  const codes = new Map(Object.entries(vocabulary).map(([code, name]) => [name.toLowerCase(), code]));
  const isComplete = codes.size > 0;
  const ownCode = (code: string): string | undefined => (Object.hasOwn(vocabulary, code) ? code : undefined);

  /** The formats of a row: by id, for keys are not unique; by key where the table lacks an id. */
  function formatsOf(row: FeedRow): Format[] {
    const language = row.line('lang_enum');
    const keys = row.lines('formats', ',');
    const ids = row.lines('format_shared_id_list', ',');
    const known = ids.flatMap((id) => table.byId(id, language) ?? []);
    if (keys.length > known.length) {
      return keys.map((key) => table.byKey(key, language) ?? { id: '', key: key.slice(0, 100), name: '', worldId: '', language });
    }
    // A language that the server lacks gives rows without keys. A number alone would tell a visitor nothing.
    if (keys.length === 0) for (const id of ids) if (!table.byId(id, language)) row.note('type-unknown', 'format_shared_id_list', id);
    return known;
  }

  function codeOf({ key, name, worldId }: Format): string | undefined {
    const code = WORLD_IDS[worldId] ?? worldId;
    // The key says which language: "ES" beside the world id LANG. It may mean anything where the table names another thing.
    return ownCode(code) ?? codes.get(name.toLowerCase()) ?? (!name || worldId === 'LANG' ? ownCode(key) : undefined);
  }

  return (row) => {
    const types: string[] = [];
    const reserved = new Set<string>();
    for (const format of formatsOf(row)) {
      const special = RESERVED.get(format.worldId || format.key);
      if (special) {
        reserved.add(special);
        continue;
      }
      const code = codeOf(format);
      if (!code && isComplete) row.note('type-unknown', 'formats', format.key || format.name);
      const type = code ?? (format.name || format.key);
      if (type && !types.includes(type)) types.push(type);
    }
    const open = types.indexOf('O');
    // Who is turned away at the door of a closed meeting is hurt; who misses an open one is not.
    if (open >= 0 && types.includes('C')) {
      types.splice(open, 1);
      row.note('types-open-and-closed', 'formats');
    }
    return { types, isVenueClosed: reserved.has('TC'), isVirtual: reserved.has('VM'), isHybrid: reserved.has('HY') };
  };
}
