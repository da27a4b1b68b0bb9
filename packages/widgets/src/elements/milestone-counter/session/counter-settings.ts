import { checkStart } from '@handrail/core/milestones';
import { MILESTONE_SCHEMES } from '@handrail/core/milestones/schemes';
import { DAY_COUNTS, DEVICE_ZONE, DISPLAYS, LEAP_DAYS, MEASURES, localToday } from '@handrail/core/pursuits';
import type { DeviceClock, PursuitSettings } from '@handrail/core/pursuits';
import { unquote } from '../../../base/unquote.js';
import { warnOnce } from '../../../base/warn.js';
import type { MilestoneCounter } from '../milestone-counter.js';

/** What the page says for a new pursuit. */
export type PageSettings = Omit<PursuitSettings, 'label' | 'startMeaning'>;

const SCHEME_IDS: readonly string[] = MILESTONE_SCHEMES.map(({ id }) => id);

const choice = <Code extends string>(name: string, value: string, codes: readonly Code[], fallback: Code): Code => {
  const wanted = unquote(value).toLowerCase();
  if (wanted === '') return fallback;
  const found = codes.find((code) => code === wanted);
  if (found === undefined)
    warnOnce(
      'COUNTER_SETTING',
      `${name}="${wanted}" of <handrail-milestone-counter> is not one of ${codes.join(', ')}; ${fallback} is used.`,
    );
  return found ?? fallback;
};

const zoneOf = (value: string): string => {
  const zone = unquote(value);
  if (zone === '' || zone === DEVICE_ZONE) return DEVICE_ZONE;
  try {
    // Only names are taken: an offset such as "+05:30" knows no summer time.
    if (/^[A-Za-z]/.test(zone)) return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    // Not known to this browser: said below.
  }
  warnOnce('COUNTER_ZONE', `time-zone="${zone}" of <handrail-milestone-counter> is not known; the zone of the device is used.`);
  return DEVICE_ZONE;
};

/** The attributes, each with its default where it says nothing that is known. */
export const pageSettings = ({ scheme, measure, display, count, leapDay, timeZone }: MilestoneCounter): PageSettings => ({
  schemeId: choice('scheme', scheme, SCHEME_IDS, 'simple'),
  measure: choice('measure', measure, MEASURES, 'abstinence'),
  display: choice('display', display, DISPLAYS, 'both'),
  count: choice('count', count, DAY_COUNTS, 'elapsed'),
  leapDay: choice('leap-day', leapDay, LEAP_DAYS, 'feb28'),
  zone: zoneOf(timeZone),
});

/** The date of the page, or `''` where it gives none that can be counted from. */
export const pageStart = ({ start }: MilestoneCounter, { zone }: PageSettings, clock: DeviceClock): string => {
  const date = unquote(start);
  if (date === '') return '';
  const [finding] = checkStart(date, localToday({ zone }, clock).today);
  if (finding?.severity !== 'error') return date;
  // Its code and not the date: what a page shows is one thing, what is written into consoles another.
  warnOnce(
    'COUNTER_START',
    `start of <handrail-milestone-counter> is no date that can be counted from (${finding.code}); the visitor is asked.`,
  );
  return '';
};
