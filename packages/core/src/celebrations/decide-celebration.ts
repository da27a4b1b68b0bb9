import { accepted, commandError, domainEvent, nextState, refused } from '../command/index.js';
import type { CommandError, Decision } from '../command/index.js';
import { todayIn } from '../time/today-in.js';
import type {
  CelebrationCommand,
  CelebrationContext,
  CelebrationErrorCode,
  CelebrationEvent,
  CelebrationPlan,
} from './celebration-command.js';
import { CELEBRATION_EVENTS, CELEBRATION_TRANSITIONS } from './celebration-transitions.js';
import type { Celebration, Wish } from './celebration.schema.js';
import { maySay } from './may-say.js';
import { planErrors } from './plan-errors.js';
import { wishErrors } from './wish-errors.js';

/** Only what belongs to a plan, so that nothing else of a command gets into the state. */
function planned({ achievementId, audience, mode, occurrence, presenterId, message, closesOn }: CelebrationPlan): CelebrationPlan {
  return {
    achievementId,
    audience,
    mode,
    closesOn,
    ...(occurrence && { occurrence: { meetingId: occurrence.meetingId, date: occurrence.date } }),
    ...(presenterId !== undefined && { presenterId }),
    ...(message !== undefined && { message }),
  };
}

function draft(
  { plan }: CelebrationCommand & { type: 'draft' },
  context: CelebrationContext,
): Decision<Celebration, CelebrationEvent, CelebrationErrorCode> {
  const { memberId, role } = context.actor;
  if (memberId === undefined) return refused(commandError('not-yours', 'actor', role));
  const errors = planErrors(plan, memberId, context.achievementIds);
  if (errors.length > 0) return refused(...errors);
  const id = context.newId();
  return accepted({ id, version: 1, memberId, ...planned(plan), wishes: [], state: 'draft' }, [
    domainEvent('CelebrationDrafted', id, context, { mode: plan.mode }),
  ]);
}

/** Reasons of the command's own, once the state allows it. */
function errorsOf(
  celebration: Celebration,
  command: CelebrationCommand,
  context: CelebrationContext,
): readonly CommandError<CelebrationErrorCode>[] {
  const today = todayIn(context.now, context.timeZone);
  const { closesOn, occurrence, memberId } = celebration;
  const past = (field: string, date: string | undefined) =>
    date !== undefined && date < today ? [commandError<CelebrationErrorCode>('date-past', field, date)] : [];
  switch (command.type) {
    case 'edit':
      return planErrors(command.plan, memberId, context.achievementIds);
    case 'offer':
      return [...past('closesOn', closesOn), ...past('occurrence.date', occurrence?.date)];
    case 'hold':
      return occurrence && occurrence.date > today ? [commandError('not-yet', 'occurrence.date', occurrence.date)] : [];
    case 'archive':
      // The clock may put it away once nobody can wish any more; the member, at any time.
      return context.actor.memberId !== memberId && closesOn >= today ? [commandError('not-yet', 'closesOn', closesOn)] : [];
    case 'wish':
      return wishErrors(celebration, command, context);
    case 'remove-wish':
      return celebration.wishes.some((wish) => wish.memberId === command.memberId)
        ? []
        : [commandError('no-such-wish', 'memberId', command.memberId)];
    default:
      return [];
  }
}

function wishesAfter({ wishes }: Celebration, command: CelebrationCommand, memberId: string | undefined): readonly Wish[] {
  if (command.type === 'withdraw') return [];
  if (command.type === 'remove-wish') return wishes.filter((wish) => wish.memberId !== command.memberId);
  if (command.type !== 'wish' || memberId === undefined) return wishes;
  const { from, kind, text } = command;
  return [...wishes, { memberId, from, kind, ...(text !== undefined && { text }) }];
}

/**
 * Decides what a command does to a celebration. Pure: the same arguments give the same answer.
 * Withdrawing takes every wish with it. No command knows of a return to use: what was reached stays reached.
 *
 * @param celebration The celebration as it is, or undefined for a new one (`draft`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 * @example
 * const decision = decideCelebration(celebration, { type: 'wish', from: 'Kim', kind: 'proud-of-you' }, context);
 */
export function decideCelebration(
  celebration: Celebration | undefined,
  command: CelebrationCommand,
  context: CelebrationContext,
): Decision<Celebration, CelebrationEvent, CelebrationErrorCode> {
  if (celebration && !maySay(celebration, command, context.actor))
    return refused(commandError('not-yours', 'actor', context.actor.memberId));
  const state = nextState(CELEBRATION_TRANSITIONS, celebration?.state ?? 'none', command.type);
  if (state === undefined || state === 'none') return refused(commandError('illegal-transition', 'type', command.type));
  if (command.type === 'draft') return draft(command, context);
  if (!celebration) return refused(commandError('illegal-transition', 'type', command.type));
  const errors = errorsOf(celebration, command, context);
  if (errors.length > 0) return refused(...errors);
  const { id, memberId } = celebration;
  const version = celebration.version + 1;
  const wishes = wishesAfter(celebration, command, context.actor.memberId);
  const next: Celebration =
    command.type === 'edit'
      ? { id, version, memberId, ...planned(command.plan), wishes, state }
      : { ...celebration, version, wishes, state };
  return accepted(next, [
    domainEvent(CELEBRATION_EVENTS[command.type], id, context, command.type === 'wish' ? { kind: command.kind } : {}),
  ]);
}
