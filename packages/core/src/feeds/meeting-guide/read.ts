import type { Finding } from '../../finding.js';
import type { Meeting } from '../../model/meeting.js';
import { zoneName } from '../../normalise/zone-name.js';
import { aa } from '../../vocabulary/aa.js';
import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { FeedRow } from '../feed-row.js';
import { rowsOf } from './envelope.js';
import { settleIds } from './identity.js';
import { meetingReader } from './meeting-reader.js';

/**
 * Opens a Meeting Guide feed to be read in slices.
 * @param input Parsed JSON of any kind; what is no feed has no rows and one finding `feed-shape`.
 * @example
 * const reader = startReading(json, { feed: url });
 * while (!reader.step(500)) await nextFrame();
 * const { meetings, findings } = reader.finish();
 */
export function startReading(input: unknown, options: FeedOptions): FeedReader {
  const { feed, programme = 'aa', vocabulary = programme === 'aa' ? aa : {} } = options;
  const findings: Finding[] = [];
  const whole = new FeedRow({}, -1, findings);
  const list = rowsOf(input);
  if (!list) whole.note('feed-shape', '', input);
  const timeZone = options.timeZone ? zoneName(options.timeZone.trim())?.name : undefined;
  if (options.timeZone && !timeZone) whole.note('time-zone-unknown', 'timeZone', options.timeZone);

  const rows = list?.length ?? 0;
  const meetings: Meeting[] = [];
  const readMeeting = meetingReader({ feed, programme, vocabulary, timeZone });
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
    for (const meeting of meetings) {
      const id = ids.get(meeting) ?? meeting.id;
      if (id) kept.push(id === meeting.id ? meeting : { ...meeting, id });
      if (id === meeting.id) continue;
      new FeedRow({}, meeting.source.row, findings).note(id ? 'slug-repeated' : 'duplicate-row', id ? 'slug' : '', meeting.id);
    }
    return { meetings: kept, findings, rows, accepted: kept.length, reported: rows - kept.length };
  }

  return { rows, step, finish };
}

/**
 * Reads a Meeting Guide feed. Never throws on data: each row becomes a meeting or is reported.
 * @param input Parsed JSON of any kind.
 * @see https://github.com/code4recovery/spec
 * @example
 * const { meetings, findings } = readMeetingGuide(await response.json(), { feed: 'https://example.org/meetings.json' });
 */
export const readMeetingGuide = (input: unknown, options: FeedOptions): FeedReading => startReading(input, options).finish();
