import type { Entry } from '@handrail/core/catalogue';
import { minuteOfWeek, zoneClock } from '@handrail/core/time/zone-clock';
import type { MomentMessages } from './messages/moment-en.js';
import { zoneMark } from './zone-mark.js';
import type { Clock } from './zone-mark.js';

const MINUTE_MS = 60_000;
const DAY_MIN = 1440;

/** What is needed to say when a meeting is. */
export interface MomentView extends Clock {
  readonly messages: MomentMessages;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * When a meeting is, in words: "On now until 8:00 PM", "In 25 minutes, at 7:00 PM", "Tomorrow 7:00 PM EST". By the clock that
 * the finder shows it in; empty when it has no time.
 */
export const momentText = (view: MomentView, entry: Entry): string => {
  const { messages: m, formats, timeZone, now } = view;
  const { state, start, end, displayDay, displayMin, displayZone, dayOffset = 0, meeting } = entry;
  if (start === undefined || displayDay === undefined || displayMin === undefined) return '';
  // Where the room is tells whose time it is; a link alone does not.
  const mark = state === 'unplaced' && meeting.conference ? m.zoneNotGiven : zoneMark(view, entry);
  const withMark = (minutes: number): string => [formats.time(minutes), mark].filter(Boolean).join(' ');
  const time = withMark(displayMin);
  if (state === 'now' && end !== undefined) {
    // Nobody has said when it ends: only that it began is sure.
    if (entry.isEndAssumed) return m.onNowSince(time);
    return m.onNowUntil(withMark(minuteOfWeek(zoneClock(displayZone ?? timeZone), end) % DAY_MIN));
  }
  if (state === 'soon') {
    const minutes = Math.round((start - now) / MINUTE_MS);
    return minutes > 0 ? `${m.startsIn(minutes)}, ${m.at(time)}` : m.startsNow;
  }
  if (dayOffset === 0) return m.today(time);
  if (dayOffset === 1) return m.tomorrow(time);
  return m.onDay(dayOffset > 6 ? formats.dayIn(start, displayZone ?? timeZone) : formats.weekday(displayDay), time);
};
