import type { Finding } from '../finding.js';
import type { Meeting } from '../model/meeting.js';
import { zoneName } from '../normalise/zone-name.js';
import { aa } from '../vocabulary/aa.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { FeedOptions, FeedReader, FeedReading } from './feed-reading.js';
import { FeedRow } from './feed-row.js';
import { settleIds } from './identity.js';

/** What holds for all rows of a feed. */
export interface FeedContext {
  readonly feed: string;
  readonly programme: string;
  readonly vocabulary: Vocabulary;
  /** Checked. */
  readonly timeZone: string | undefined;
}

/** Reads one row; `undefined` for a row that is no meeting, which it reports. */
export type RowReader = (row: FeedRow) => Meeting | undefined;

/**
 * Opens a feed that is a list of rows, each a meeting. What all such formats share is here: options, rows that are none,
 * ids, copies and counts.
 * @param input The whole feed, to be named when it has no list.
 * @param list Its rows; `undefined` when it is no feed of this format.
 * @param makeReader Makes the format's reader of single rows.
 */
export function openPlainRowFeed(
  input: unknown,
  list: readonly unknown[] | undefined,
  options: FeedOptions,
  makeReader: (context: FeedContext) => RowReader,
): FeedReader {
  const { feed, programme = 'aa', vocabulary = programme === 'aa' ? aa : {} } = options;
  const findings: Finding[] = [];
  const whole = new FeedRow({}, -1, findings);
  if (!list) whole.note('feed-shape', '', input);
  const timeZone = options.timeZone ? zoneName(options.timeZone.trim())?.name : undefined;
  if (options.timeZone && !timeZone) whole.note('time-zone-unknown', 'timeZone', options.timeZone);

  const rows = list?.length ?? 0;
  const meetings: Meeting[] = [];
  const readMeeting = makeReader({ feed, programme, vocabulary, timeZone });
  let next = 0;

  function readRow(index: number): void {
    const fields = list![index];
    const row = new FeedRow(Object(fields), index, findings);
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      row.note('row-not-an-object', '', fields);
      return;
    }
    try {
      const meeting = readMeeting(row);
      if (meeting) meetings.push(meeting);
    } catch {
      // JSON cannot do this; a getter or proxy in a page's own object can.
      row.note('row-unreadable', '', null);
    }
  }

  function step(count: number): boolean {
    for (const end = Math.min(rows, next + count); next < end; next++) readRow(next);
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
