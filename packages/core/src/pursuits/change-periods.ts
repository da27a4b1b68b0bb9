import { commandError } from '../command/index.js';
import type { CommandError } from '../command/index.js';
import { checkStart } from '../milestones/index.js';
import { isIsoDate } from '../time/calendar-date.js';
import { NOTE_LENGTH } from './pursuit-choices.js';
import type { PursuitCommand, PursuitErrorCode } from './pursuit-command.js';
import { pursuitState } from './pursuit-state.js';
import type { Pursuit, RecoveryPeriod } from './pursuit.schema.js';

/** The periods after a command, or every reason why they stay as they are. */
export type PeriodChange =
  | { readonly ok: true; readonly periods: readonly RecoveryPeriod[] }
  | { readonly ok: false; readonly errors: readonly CommandError<PursuitErrorCode>[] };

type Of<Type extends PursuitCommand['type']> = PursuitCommand & { readonly type: Type };
type Errors = readonly (CommandError<PursuitErrorCode> | false)[];

const replaced = (periods: readonly RecoveryPeriod[], i: number, period: RecoveryPeriod): readonly RecoveryPeriod[] =>
  periods.map((other, place) => (place === i ? period : other));
const changed = (periods: readonly RecoveryPeriod[]): PeriodChange => ({ ok: true, periods });
const refusedFor = (...errors: readonly CommandError<PursuitErrorCode>[]): PeriodChange => ({ ok: false, errors });
const orErrors = (errors: Errors, periods: () => readonly RecoveryPeriod[]): PeriodChange => {
  const reasons = errors.filter((error) => error !== false);
  return reasons.length > 0 ? refusedFor(...reasons) : changed(periods());
};

/** Why a date cannot be a start. */
function startErrors(date: string, today: string): Errors {
  return checkStart(date, today).map(({ code }) => code !== 'far-ahead' && commandError(code, 'date', date));
}

const overlap = (before: RecoveryPeriod | undefined, date: string): Errors => [
  before?.end !== undefined && date < before.end && commandError('overlaps-period', 'date', date),
];

/** A period begins, or is planned; in the place of a planned one. */
export function startPeriod(
  pursuit: Pursuit,
  { type, date }: Of<'begin' | 'plan' | 'beginAgain'>,
  today: string,
  newId: () => string,
): PeriodChange {
  const planned = pursuitState(pursuit, today) === 'upcoming' ? pursuit.periods.at(-1) : undefined;
  const earlier = planned ? pursuit.periods.slice(0, -1) : pursuit.periods;
  if (type !== 'plan' && isIsoDate(date) && date > today) return refusedFor(commandError('in-the-future', 'date', date));
  const isTooSoon = type === 'plan' && isIsoDate(date) && date <= today;
  return orErrors(
    [
      ...startErrors(date, today),
      isTooSoon && commandError('not-in-the-future', 'date', date),
      ...(isIsoDate(date) ? overlap(earlier.at(-1), date) : []),
      planned?.start === date && commandError('nothing-to-change', 'date', date),
    ],
    () => [...earlier, { ...planned, id: planned?.id ?? newId(), start: date }],
  );
}

/** The period that goes on ends. */
export function endPeriod({ periods }: Pursuit, { date }: Of<'recordReturn'>, today: string): PeriodChange {
  const last = periods.at(-1);
  if (!last) return refusedFor(commandError('no-such-period'));
  if (!isIsoDate(date)) return refusedFor(commandError('not-a-date', 'date', date));
  return orErrors(
    [date > today && commandError('in-the-future', 'date', date), date < last.start && commandError('before-start', 'date', date)],
    () => [...periods.slice(0, -1), { ...last, end: date }],
  );
}

/** The period with an id, or the last, starts on another date. */
export function movePeriod({ periods }: Pursuit, { date, periodId }: Of<'correctStart'>, today: string): PeriodChange {
  const i = periodId === undefined ? periods.length - 1 : periods.findIndex(({ id }) => id === periodId);
  const period = periods[i];
  if (!period) return refusedFor(commandError('no-such-period', 'periodId', periodId));
  const { end } = period;
  return orErrors(
    [
      ...startErrors(date, today),
      ...(isIsoDate(date) ? overlap(periods[i - 1], date) : []),
      isIsoDate(date) && end !== undefined && date > end && commandError('after-end', 'date', date),
      date === period.start && commandError('nothing-to-change', 'date', date),
    ],
    () => replaced(periods, i, { ...period, start: date }),
  );
}

/** A mistaken end is taken back. */
export function mergePeriods({ periods }: Pursuit, { periodId }: Of<'merge'>): PeriodChange {
  const closed = periods.filter(({ id, end }) => end !== undefined && (periodId === undefined || id === periodId));
  const period = closed.at(-1);
  if (!period) return refusedFor(commandError('no-such-period', 'periodId', periodId));
  const i = periods.indexOf(period);
  const { end: _, ...open } = period;
  const next = periods[i + 1];
  if (!next) return changed(replaced(periods, i, open));
  const note = [period.note, next.note].filter((text) => text !== undefined).join('\n\n');
  // Neither note may be cut: they are the member's own words.
  if (note.length > NOTE_LENGTH) return refusedFor(commandError('text-too-long', 'note', note.length));
  const joined: RecoveryPeriod = {
    ...open,
    ...(next.end !== undefined && { end: next.end }),
    ...(note !== '' && { note }),
    mergedIds: [...(period.mergedIds ?? []), next.id, ...(next.mergedIds ?? [])],
  };
  return changed([...periods.slice(0, i), joined, ...periods.slice(i + 2)]);
}

/** The note of a period changes. */
export function notePeriod({ periods }: Pursuit, { periodId, note }: Of<'writeNote'>): PeriodChange {
  const i = periods.findIndex(({ id }) => id === periodId);
  const period = periods[i];
  if (!period) return refusedFor(commandError('no-such-period', 'periodId', periodId));
  const { note: before = '', ...rest } = period;
  if (note === before) return refusedFor(commandError('nothing-to-change', 'note', note));
  if (note.length > NOTE_LENGTH) return refusedFor(commandError('text-too-long', 'note', note.length));
  return changed(replaced(periods, i, { ...rest, ...(note !== '' && { note }) }));
}
