import type { Finding } from '../../finding.js';
import type { Attendance, Meeting } from '../../model/meeting.js';
import { programmes } from '../../vocabulary/programmes.js';
import type { FeedOptions, FeedReader, FeedReading } from '../feed-reading.js';
import { FeedRow } from '../feed-row.js';
import type { FindingCode } from '../finding-code.js';
import { meetingReader } from '../meeting-guide/meeting-reader.js';
import { openRowFeed } from '../row-feed.js';
import type { FeedContext, RowReader } from '../row-feed.js';
import type { Writable } from '../writable.js';
import { openAnswer } from './envelope.js';
import { formatTypes } from './format-types.js';
import { SOURCE_FIELD, translateRow } from './translate-row.js';

/** What a reader is told about an answer of a BMLT server. */
export interface BmltOptions extends FeedOptions {
  /** The server's formats (GetFormats), when the answer does not bring them. */
  readonly formats?: readonly unknown[];
}

const DAY_MIN = 1440;

/** Minutes of `duration_time`; `00:00:00` and what cannot be read are unknown. A meeting of 24 hours is one of a day. */
function durationMin(text: string): number | undefined {
  const [, hours = 'x', minutes = 'x'] = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/.exec(text) ?? [];
  const length = Number(hours) * 60 + Number(minutes);
  return length > 0 && length <= DAY_MIN ? length : undefined;
}

/** By `venue_type`; on old servers, which have none, by link, telephone and street. A closed venue is no way to attend. */
function attendanceOf(row: FeedRow, { conference, isVenueClosed }: Meeting): Attendance {
  const online = conference?.url ? 'online' : conference?.phone ? 'phone' : undefined;
  const kind = row.line('venue_type') || (online ? (row.line('location_street') ? '3' : '2') : '1');
  if (kind === '2') return online ?? 'online';
  if (kind === '3' && online) return isVenueClosed ? online : 'hybrid';
  return isVenueClosed ? (online ?? 'inactive') : 'in-person';
}

const rowReader =
  (toTypes: (keys: string) => string[]) =>
  (context: FeedContext): RowReader => {
    const readMeeting = meetingReader(context);
    return (row) => {
      if (row.line('published') === '0') {
        row.note('row-unpublished', '', row.value('id_bigint'));
        return;
      }
      const findings: Finding[] = [];
      const meeting: Writable<Meeting> | undefined = readMeeting(
        new FeedRow(translateRow(row, toTypes(row.line('formats'))), row.index, findings),
      );
      for (const { code, field, value } of findings) {
        const own = SOURCE_FIELD[field] ?? field;
        // `as`: the reader of rows reports codes of feeds only.
        row.note(code as FindingCode, own, own === 'formats' || field === own ? value : row.value(own));
      }
      if (!meeting) return;
      const length = durationMin(row.line('duration_time'));
      if (length !== undefined) meeting.slots = meeting.slots.map((slot) => ({ ...slot, durationMin: length }));
      meeting.attendance = attendanceOf(row, meeting);
      return meeting;
    };
  };

/**
 * Opens an answer of a BMLT server's GetSearchResults to be read in slices. The programme is `na` unless told.
 * Contacts of persons are never read.
 * @param input Parsed JSON, or the text of a JSON or JSONP answer.
 * @see https://bmlt.app/semantic-api/
 */
export function startReadingBmlt(input: unknown, options: BmltOptions): FeedReader {
  const { meetings, formats } = openAnswer(input);
  const programme = options.programme ?? 'na';
  const vocabulary = options.vocabulary ?? programmes[programme]?.types ?? {};
  const toTypes = formatTypes([...formats, ...(options.formats ?? [])]);
  return openRowFeed(input, meetings, { ...options, programme, vocabulary }, rowReader(toTypes));
}

/**
 * Reads an answer of a BMLT server's GetSearchResults. Never throws on data: each row becomes a meeting or is reported.
 * @example
 * const { meetings, findings } = readBmlt(await response.text(), { feed: server, timeZone: 'America/New_York' });
 */
export const readBmlt = (input: unknown, options: BmltOptions): FeedReading => startReadingBmlt(input, options).finish();
