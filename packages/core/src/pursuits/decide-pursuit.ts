import { accepted, commandError, domainEvent, refused } from '../command/index.js';
import type { Decision } from '../command/index.js';
import { endPeriod, mergePeriods, movePeriod, notePeriod, startPeriod } from './change-periods.js';
import type { PeriodChange } from './change-periods.js';
import { isZone, localToday } from './local-today.js';
import type { PursuitCommand, PursuitContext, PursuitErrorCode, PursuitEvent, PursuitSettings } from './pursuit-command.js';
import { pursuitState } from './pursuit-state.js';
import type { Pursuit, PursuitState } from './pursuit.schema.js';
import { knownSettings, settingErrors } from './setting-errors.js';
import { untrueAchievements } from './untrue-achievements.js';

type PursuitDecision = Decision<Pursuit, PursuitEvent, PursuitErrorCode>;

const DEFAULTS: Omit<PursuitSettings, 'label' | 'measure'> = {
  schemeId: 'simple',
  display: 'both',
  startMeaning: 'unspecified',
  leapDay: 'feb28',
  count: 'elapsed',
  zone: 'device',
};

/** The states in which a command has a meaning. Which state follows depends on its date. */
const ALLOWED_IN: Readonly<Record<PursuitCommand['type'], readonly (PursuitState | 'missing')[]>> = {
  create: ['missing'],
  begin: ['none', 'upcoming'],
  plan: ['none', 'upcoming', 'closed'],
  withdrawPlan: ['upcoming'],
  correctStart: ['upcoming', 'open', 'closed'],
  recordReturn: ['open'],
  beginAgain: ['closed'],
  merge: ['open', 'closed'],
  writeNote: ['upcoming', 'open', 'closed'],
  changeSettings: ['none', 'upcoming', 'open', 'closed'],
};

function isAllowed(type: PursuitCommand['type'], state: PursuitState | 'missing'): boolean {
  return Object.hasOwn(ALLOWED_IN, type) && ALLOWED_IN[type].includes(state);
}

function create({ settings }: PursuitCommand & { readonly type: 'create' }, context: PursuitContext): PursuitDecision {
  const { memberId } = context.actor;
  if (memberId === undefined) return refused(commandError('not-yours', 'actor', context.actor.role));
  const { label, measure } = settings;
  const errors = settingErrors({ ...settings, label, measure });
  if (errors.length > 0) return refused(...errors);
  const id = context.newId();
  const pursuit: Pursuit = { ...DEFAULTS, label, measure, ...knownSettings(settings), id, version: 1, memberId, periods: [] };
  return accepted(pursuit, [domainEvent('PursuitCreated', id, context)]);
}

function changeSettings(pursuit: Pursuit, settings: Partial<PursuitSettings>, context: PursuitContext): PursuitDecision {
  const errors = settingErrors(settings);
  if (errors.length > 0) return refused(...errors);
  const changes = knownSettings(settings);
  // The names are those of settings, which a pursuit has: Object.entries does not keep their type.
  const isSame = Object.entries(changes).every(([name, value]) => pursuit[name as keyof PursuitSettings] === value);
  if (isSame) return refused(commandError('nothing-to-change', 'settings'));
  const next: Pursuit = { ...pursuit, ...changes, version: pursuit.version + 1 };
  return accepted(next, [domainEvent('PursuitSettingsChanged', pursuit.id, context)]);
}

function changePeriods(pursuit: Pursuit, command: PursuitCommand, today: string, context: PursuitContext): PeriodChange {
  switch (command.type) {
    case 'begin':
    case 'plan':
    case 'beginAgain':
      return startPeriod(pursuit, command, today, () => context.newId());
    case 'recordReturn':
      return endPeriod(pursuit, command, today);
    case 'correctStart':
      return movePeriod(pursuit, command, today);
    case 'merge':
      return mergePeriods(pursuit, command);
    case 'writeNote':
      return notePeriod(pursuit, command);
    case 'withdrawPlan':
      return { ok: true, periods: pursuit.periods.slice(0, -1) };
    default:
      return { ok: false, errors: [commandError('illegal-transition', 'type', command.type)] };
  }
}

/** Ids of the achievements that a corrected start makes untrue; none for every other command. */
function untrueIds(pursuit: Pursuit, command: PursuitCommand, today: string, { achievements }: PursuitContext): readonly string[] {
  if (command.type !== 'correctStart') return [];
  const { date: start, periodId } = command;
  const period = periodId === undefined ? pursuit.periods.at(-1) : pursuit.periods.find(({ id }) => id === periodId);
  return period ? untrueAchievements(pursuit, period, { start, today, achievements }).map(({ id }) => id) : [];
}

/**
 * Decides what a command does to a pursuit. Pure: the same arguments give the same answer. Only the member may give one.
 *
 * A return to use ends a period and touches nothing else: every achievement and every day before it stays.
 * @param pursuit The pursuit as it is, or undefined for a new one (`create`).
 * @returns The next state and its events, or every reason why nothing changed. Never throws for data.
 * @example
 * const decision = decidePursuit(undefined, { type: 'create', settings: { label: 'Evenings', measure: 'abstinence' } }, context);
 */
export function decidePursuit(pursuit: Pursuit | undefined, command: PursuitCommand, context: PursuitContext): PursuitDecision {
  if (pursuit && pursuit.memberId !== context.actor.memberId) return refused(commandError('not-yours', 'actor', context.actor.memberId));
  if (!isZone(context.timeZone)) return refused(commandError('unknown-zone', 'timeZone', context.timeZone));
  if (!pursuit)
    return command.type === 'create' ? create(command, context) : refused(commandError('illegal-transition', 'type', command.type));
  const { today } = localToday(pursuit, context);
  if (!isAllowed(command.type, pursuitState(pursuit, today))) return refused(commandError('illegal-transition', 'type', command.type));
  if (command.type === 'changeSettings') return changeSettings(pursuit, command.settings, context);
  const change = changePeriods(pursuit, command, today, context);
  if (!change.ok) return refused(...change.errors);
  const untrue = untrueIds(pursuit, command, today, context);
  const confirmed = command.type === 'correctStart' ? (command.retracts ?? []) : [];
  const open = untrue.filter((id) => !confirmed.includes(id));
  if (open.length > 0) return refused(commandError('achievements-untrue', 'retracts', open));
  return accepted({ ...pursuit, version: pursuit.version + 1, periods: change.periods }, [
    domainEvent('PursuitPeriodsChanged', pursuit.id, context),
    ...untrue.map((achievementId) => domainEvent('AchievementRetracted', pursuit.id, context, { achievementId })),
  ]);
}
