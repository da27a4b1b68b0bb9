import type { Meeting } from '../../model/meeting.js';
import { dialString } from '../../normalise/dial-string.js';
import { englishSchedule } from '../english-schedule.js';
import type { ScheduleWords } from '../english-schedule.js';
import { reporter } from '../finding.js';
import type { Report, WritingFinding } from '../finding.js';
import { safeLine, safeText, safeZone, webLink } from '../safe-value.js';
import { weeklyPart } from '../weekly-part.js';
import { writeAttendance } from './attendance.js';
import { readable, setContacts, setContributions, setGroup, setLinks, setPosition, setTexts } from './fields.js';
import type { MeetingGuideRow } from './row.js';
import { takeSlug } from './slug.js';
import { writeTimes, writeUpdated } from './times.js';

/** How a Meeting Guide list is written. */
export interface MeetingGuideOptions {
  /** Write e-mail addresses and telephone numbers of groups and publishers. Default: no. */
  readonly contacts?: boolean;
  /** The day for which the list is written, an ISO 8601 calendar date: what is over by then is left out. */
  readonly date?: string;
  /** Says in the notes what a weekly list cannot; default: English. */
  readonly scheduleWords?: ScheduleWords;
  /** One row for each day, for readers that lose rows over lists of days. Default: no. */
  readonly daysApart?: boolean;
}

function writeTypes({ types, isVenueClosed }: Meeting, codes: readonly string[], report: Report): string[] {
  const own: string[] = [];
  for (const type of types) {
    const code = safeLine(type);
    if (code && code !== 'ONL' && (code !== 'TC' || isVenueClosed)) own.push(readable(code));
    else report('value-not-written', 'types', type);
  }
  return [...new Set([...own, ...codes])];
}

/** All of a row but its slug and times. */
function writeRest(meeting: Meeting, options: MeetingGuideOptions, words: string, report: Report): MeetingGuideRow {
  const { place, conference } = meeting;
  const phone = conference?.phone;
  const given = { url: webLink(conference?.url), phone: phone && dialString(phone) === phone ? phone : undefined };
  const { option, isApproximate, codes, conference: join } = writeAttendance(meeting, given, report);
  const row: MeetingGuideRow = { slug: '', name: readable(safeLine(meeting.name)) };
  setTexts(row, {
    timezone: safeZone(meeting.timeZone),
    formatted_address: safeLine(place?.address),
    city: safeLine(place?.city),
    location: safeLine(place?.name),
    location_notes: safeText(place?.notes),
    conference_url_notes: safeText(conference?.urlNotes),
    conference_phone_notes: safeText(conference?.phoneNotes),
    notes: [safeText(meeting.notes), safeText(words)].filter(Boolean).join('\n'),
    updated: writeUpdated(meeting),
  });
  // One name on two levels is one place to readers.
  const regions = (place?.regions ?? []).map(safeLine).filter((name, level, path) => name && name !== path[level - 1]);
  if (regions[0]) row.regions = regions.map(readable);
  setPosition(row, meeting, report);
  row.approximate = isApproximate ? 'yes' : 'no';
  if (option) row.attendance_option = option;
  if (join.url) row.conference_url = join.url;
  if (join.phone) row.conference_phone = join.phone;
  if (meeting.timeZone && !row.timezone) report('value-not-written', 'timezone', meeting.timeZone);
  const types = writeTypes(meeting, codes, report);
  if (types[0]) row.types = types;
  setGroup(row, meeting, report);
  setContributions(row, meeting, report);
  if (options.contacts) setContacts(row, meeting);
  setLinks(row, { url: meeting.url, feedback_url: meeting.feedback?.url }, report);
  if (meeting.extras) report('value-not-written', 'extras', Object.keys(meeting.extras));
  return row;
}

/** A row, the meeting it is of, and the reporter of that meeting. */
export interface WrittenRow {
  readonly row: MeetingGuideRow;
  /** False for the further rows of a meeting, which say the same but for slug and times. */
  readonly isFirst: boolean;
  readonly report: Report;
}

/** Writes the rows of a list. Findings are added to `findings`. */
export function writeRows(meetings: readonly Meeting[], options: MeetingGuideOptions, findings: WritingFinding[]): WrittenRow[] {
  const { date, scheduleWords = englishSchedule, daysApart = false } = options;
  const taken = new Set<string>();
  const known = new Set(meetings.map(({ id }) => id));
  return meetings.flatMap((meeting, index) => {
    const report = reporter(findings, meeting, index);
    const { weekly, beyond } = weeklyPart(meeting, date);
    if (beyond) report('schedule-not-weekly', 'day', beyond);
    const rest = writeRest(meeting, options, beyond ? scheduleWords(beyond) : '', report);
    const times = writeTimes(weekly, daysApart, report);
    if (times.length > 1) report('row-split', 'slug', times.length);
    return times.map((each, number) => {
      const isFirst = number === 0;
      const slug = takeSlug(readable(safeLine(meeting.id)), taken, isFirst ? undefined : known);
      if (isFirst && slug !== readable(meeting.id)) report('id-changed', 'slug', slug);
      return { row: { ...rest, ...each, slug }, isFirst, report };
    });
  });
}
