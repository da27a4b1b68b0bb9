import { commandError } from '../command/index.js';
import type { CommandError } from '../command/index.js';
import { isIsoDate } from '../time/calendar-date.js';
import { isTimeZone } from '../time/zone-clock.js';
import type { ContactEntry, SupportCircleErrorCode } from './support-circle-command.js';
import type { SupportNeed } from './support-circle.schema.js';
import type { WeeklyHours, WeeklyWindow } from './weekly-hours.schema.js';

type Errors = readonly CommandError<SupportCircleErrorCode>[];

/** Every need, in the order of menus. */
export const SUPPORT_NEEDS: readonly SupportNeed[] = ['craving', 'lonely', 'crisis', 'celebrate'];

const isPhone = (text: string): boolean => /^\+?(?=(?:\D*\d){3})[\d(][\d ().-]{1,28}\d$/.test(text);
const isPage = (text: string): boolean => text.length <= 500 && /^https:\/\/[^\s"'<>\\]+$/.test(text);
const isLabel = (text: string, longest: number): boolean => text.trim().length >= 1 && text.trim().length <= longest;

function channelErrors({ tel, sms, url, app }: ContactEntry['channels']): Errors {
  const rules = [
    ['channels.tel', tel, isPhone],
    ['channels.sms', sms, isPhone],
    ['channels.url', url, isPage],
    ['channels.app', app, (text: string) => isLabel(text, 40)],
  ] as const;
  const named = rules.filter(([, value]) => value !== undefined);
  if (named.length === 0) return [commandError('channel-missing', 'channels')];
  return named.filter(([, value, isGood]) => !isGood(value ?? '')).map(([field, value]) => commandError('channel-invalid', field, value));
}

const isWithin = (value: number, from: number, to: number): boolean => Number.isInteger(value) && value >= from && value <= to;

const isWindow = ({ day, startMin, endMin }: WeeklyWindow): boolean =>
  isWithin(day, 0, 6) && isWithin(startMin, 0, 1439) && isWithin(endMin, startMin + 1, startMin + 1440);

function hoursErrors({ timeZone, windows }: WeeklyHours): Errors {
  const errors: CommandError<SupportCircleErrorCode>[] = [];
  if (!isTimeZone(timeZone)) errors.push(commandError('zone-unknown', 'hours.timeZone', timeZone));
  if (windows.length < 1 || windows.length > 28) errors.push(commandError('hours-invalid', 'hours.windows', windows.length));
  for (const [i, window] of windows.entries())
    if (!isWindow(window)) errors.push(commandError('hours-invalid', `hours.windows.${i}`, window));
  return errors;
}

/** Everything that is wrong with an entry. @param today Calendar date by the member's clock. */
export function contactErrors({ label, channels, hours, okFor, agreedOn }: ContactEntry, today: string): Errors {
  const errors: CommandError<SupportCircleErrorCode>[] = [];
  if (!isLabel(label, 60)) errors.push(commandError('text-invalid', 'label', label));
  errors.push(...channelErrors(channels));
  if (hours) errors.push(...hoursErrors(hours));
  const unknown = okFor.filter((need) => !SUPPORT_NEEDS.includes(need));
  if (okFor.length === 0 || unknown.length > 0) errors.push(commandError('need-unknown', 'okFor', unknown));
  if (agreedOn !== undefined && !isIsoDate(agreedOn)) errors.push(commandError('date-invalid', 'agreedOn', agreedOn));
  else if (agreedOn !== undefined && agreedOn > today) errors.push(commandError('date-in-future', 'agreedOn', agreedOn));
  return errors;
}
