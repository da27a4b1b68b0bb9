import type { Finding } from '../finding.js';
import type { Meeting } from '../model/meeting.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { FeedOptions, FeedReader, FeedReading } from './feed-reading.js';
import { FeedRow } from './feed-row.js';
import { settleIds } from './identity.js';
import type { ValueReaders } from './value-readers.js';

/** What holds for all rows of a feed. */
export interface FeedContext {
  readonly feed: string;
  readonly programme: string;
  readonly vocabulary: Vocabulary;
  /** Knows more than the vocabulary: the code that a text stands for, in lower case. */
  readonly codeOf?: ((text: string) => string | undefined) | undefined;
  /** Checked. */
  readonly timeZone: string | undefined;
}

/** Reads one row; `undefined` for a row that is no meeting, which it reports. */
export type RowReader = (row: FeedRow) => Meeting | undefined;

/** How the rows of a list are read. */
export interface RowReading {
  /** Names of the programme `aa`. */
  readonly aa: Vocabulary;
  readonly values: ValueReaders;
  /** Makes the format's reader of single rows. */
  makeReader(context: FeedContext): RowReader;
  /** Asked when reading threw: whether the row is to be read again, later. */
  isToWait?(): boolean;
}

/**
 * Opens a list of rows, each a meeting. What all such formats share is here: options, rows that are none, ids, copies and
 * counts.
 * @param input The whole feed, to be named when it has no list.
 * @param list Its rows; `undefined` when it is no feed of this format.
 */
export function openRowList(
  input: unknown,
  list: readonly unknown[] | undefined,
  options: FeedOptions,
  { aa, values, makeReader, isToWait }: RowReading,
): FeedReader {
  const { feed, programme = 'aa', vocabulary = programme === 'aa' ? aa : {} } = options;
  const findings: Finding[] = [];
  const whole = new FeedRow({}, -1, findings);
  if (!list) whole.note('feed-shape', '', input);
  const timeZone = options.timeZone ? values.zone(options.timeZone.trim())?.name : undefined;
  if (options.timeZone && !timeZone) whole.note('time-zone-unknown', 'timeZone', options.timeZone);

  const rows = list?.length ?? 0;
  const meetings: Meeting[] = [];
  const readMeeting = makeReader({ feed, programme, vocabulary, timeZone });
  let next = 0;

  /** Tells whether the row has been read. */
  function readRow(index: number): boolean {
    const fields = list![index];
    const row = new FeedRow(Object(fields), index, findings, values);
    const known = findings.length;
    try {
      if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) row.note('row-not-an-object', '', fields);
      else {
        const meeting = readMeeting(row);
        if (meeting) meetings.push(meeting);
      }
    } catch {
      if (isToWait?.()) {
        findings.length = known;
        return false;
      }
      // JSON cannot do this; a getter or proxy in a page's own object can.
      row.note('row-unreadable', '', null);
    }
    return true;
  }

  function step(count: number): boolean {
    for (const end = Math.min(rows, next + count); next < end && readRow(next);) next++;
    return next >= rows;
  }

  function finish(): FeedReading {
    step(rows);
    const ids = settleIds(meetings);
    const kept: Meeting[] = [];
    meetings.forEach((meeting, index) => {
      const id = ids.get(index);
      if (id !== '') kept.push(id ? { ...meeting, id } : meeting);
      if (id === undefined) return;
      new FeedRow({}, meeting.source.row, findings).note(id ? 'slug-repeated' : 'duplicate-row', id ? 'slug' : '', meeting.id);
    });
    return { meetings: kept, findings, rows, accepted: kept.length, reported: rows - kept.length };
  }

  return { rows, step, finish };
}
