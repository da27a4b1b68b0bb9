import { checkStart } from '@handrail/core/milestones';
import { DAY_COUNTS, DISPLAYS, LEAP_DAYS, MEASURES, START_MEANINGS } from '@handrail/core/pursuits';
import type { Achievement, Pursuit, RecoveryPeriod } from '@handrail/core/pursuits';
import type { ReadResult } from '../../device/kept-document.js';
import type { KeptMilestones } from './kept-milestones.js';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isObject = (raw: unknown): raw is Fields => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const isText =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= longest;
const isOneOf =
  (codes: readonly string[]): Check =>
  (value) =>
    codes.some((code) => code === value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (raw) =>
    isObject(raw) && Object.entries(checks).every(([name, check]) => check(raw[name]));

const isId = isText(64);
const isWhole: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 1;
const isCode: Check = (value) => typeof value === 'string' && value.length <= 40 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
const isZoneName: Check = (value) => typeof value === 'string' && /^[A-Za-z][\w+/-]{0,63}$/.test(value);
/** A date of the calendar, however far away: whether it can be counted from is asked elsewhere. */
const isDate: Check = (value) => !checkStart(value, '2000-01-01').some(({ code }) => code === 'not-a-date');
const isInstant: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
const isInterval: Check = (raw) =>
  isObject(raw) && ('months' in raw ? isWhole(raw['months']) && Number(raw['months']) <= 1800 : raw['days'] === 0 || isWhole(raw['days']));

const isPeriod = fields({
  id: isId,
  start: isDate,
  end: optional(isDate),
  note: optional(isText(1000)),
  mergedIds: optional(listOf(isId)),
});

/** Periods are in order, do not overlap, and only the last one goes on. */
const arePeriods = (raw: unknown): boolean => {
  if (!listOf(isPeriod)(raw)) return false;
  // `isPeriod` has just looked at each of them.
  const periods = raw as readonly RecoveryPeriod[];
  const ids = periods.flatMap(({ id, mergedIds = [] }) => [id, ...mergedIds]);
  return (
    new Set(ids).size === ids.length &&
    periods.every(({ start, end }, i) => {
      const next = periods[i + 1];
      return end === undefined ? !next : end >= start && (!next || next.start >= end);
    })
  );
};

const isPursuit = fields({
  id: isId,
  version: isWhole,
  memberId: isId,
  label: isText(80),
  measure: isOneOf(MEASURES),
  schemeId: isCode,
  display: isOneOf(DISPLAYS),
  periods: arePeriods,
  startMeaning: isOneOf(START_MEANINGS),
  leapDay: isOneOf(LEAP_DAYS),
  count: isOneOf(DAY_COUNTS),
  zone: isZoneName,
});

const isAchievement = fields({
  id: isId,
  pursuitId: isId,
  periodId: isId,
  tokenCode: isCode,
  interval: isInterval,
  schemeId: isCode,
  schemeVersion: isWhole,
  reachedOn: isDate,
  zone: isZoneName,
  acknowledgedAt: optional(isInstant),
  retractedAt: optional(isInstant),
});

const isWithoutDoubles = (entries: readonly { readonly id: string }[]): boolean =>
  new Set(entries.map(({ id }) => id)).size === entries.length;

/**
 * What a device kept, whole or not at all: what would be left out would be overwritten by the next change. Never throws, whatever an
 * older release or a damaged file holds.
 */
export const readMilestones = (raw: unknown): ReadResult<KeptMilestones> => {
  if (!isObject(raw) || !listOf(isPursuit)(raw['pursuits']) || !listOf(isAchievement)(raw['achievements'])) return { ok: false };
  // Both lists were looked at, entry by entry.
  const pursuits = raw['pursuits'] as readonly Pursuit[];
  const achievements = raw['achievements'] as readonly Achievement[];
  const isOfOne = new Set(pursuits.map(({ memberId }) => memberId)).size <= 1;
  return isOfOne && isWithoutDoubles(pursuits) && isWithoutDoubles(achievements)
    ? { ok: true, value: { pursuits, achievements } }
    : { ok: false };
};
