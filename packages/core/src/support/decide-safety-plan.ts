import { accepted, commandError, domainEvent, refused } from '../command/index.js';
import type { CommandContext, CommandError, Decision } from '../command/index.js';
import { todayIn } from '../time/today-in.js';
import type { SafetyPlanCommand, SafetyPlanErrorCode, SafetyPlanEvent } from './safety-plan-command.js';
import { SAFETY_PLAN_PARTS } from './safety-plan-parts.js';
import type { SafetyPlan, SafetyPlanEntry } from './safety-plan.schema.js';

/** How many entries one part holds. */
export const SAFETY_PLAN_PART_SIZE = 10;

type Entries = readonly SafetyPlanEntry[];
type EntriesDecision = Decision<Entries, never, SafetyPlanErrorCode>;
type CommandOf<T extends SafetyPlanCommand['type']> = SafetyPlanCommand & { readonly type: T };

const textErrors = (text: string): CommandError<SafetyPlanErrorCode>[] =>
  text.trim().length >= 1 && text.trim().length <= 300 ? [] : [commandError('text-invalid', 'text', text)];

function add(entries: Entries, { part, text }: CommandOf<'add'>, newId: () => string): EntriesDecision {
  const errors = textErrors(text);
  if (!SAFETY_PLAN_PARTS.includes(part)) errors.push(commandError('part-unknown', 'part', part));
  if (entries.filter((entry) => entry.part === part).length >= SAFETY_PLAN_PART_SIZE) errors.push(commandError('plan-full', 'part', part));
  return errors.length > 0 ? refused(...errors) : accepted([...entries, { id: newId(), part, text: text.trim() }], []);
}

function move(entries: Entries, { entryId, direction }: CommandOf<'move'>): EntriesDecision {
  const moved = entries.find(({ id }) => id === entryId);
  const peers = entries.filter(({ part }) => part === moved?.part);
  const other = moved && peers[peers.indexOf(moved) + (direction === 'up' ? -1 : 1)];
  if (!other) return refused(commandError('no-further', 'direction', direction));
  return accepted(
    entries.map((entry) => (entry === moved ? other : entry === other ? moved : entry)),
    [],
  );
}

function changeEntries(
  entries: Entries,
  command: Exclude<SafetyPlanCommand, { readonly type: 'start' }>,
  newId: () => string,
): EntriesDecision {
  if (command.type === 'add') return add(entries, command, newId);
  const { entryId } = command;
  if (!entries.some(({ id }) => id === entryId)) return refused(commandError('entry-unknown', 'entryId', entryId));
  if (command.type === 'move') return move(entries, command);
  if (command.type === 'remove')
    return accepted(
      entries.filter(({ id }) => id !== entryId),
      [],
    );
  const errors = textErrors(command.text);
  if (errors.length > 0) return refused(...errors);
  return accepted(
    entries.map((entry) => (entry.id === entryId ? { ...entry, text: command.text.trim() } : entry)),
    [],
  );
}

/**
 * Decides what a command does to a member's safety plan. Pure: the same arguments give the same answer.
 *
 * @param plan The plan as it is, or undefined for a new one (`start`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 * @example
 * decideSafetyPlan(plan, { type: 'add', part: 'own-coping', text: 'Walk to the river' }, context);
 */
export function decideSafetyPlan(
  plan: SafetyPlan | undefined,
  command: SafetyPlanCommand,
  context: CommandContext,
): Decision<SafetyPlan, SafetyPlanEvent, SafetyPlanErrorCode> {
  const { memberId: ownerId, role } = context.actor;
  if (ownerId === undefined || (plan && ownerId !== plan.ownerId)) return refused(commandError('not-yours', 'actor', ownerId ?? role));
  const updatedOn = todayIn(context.now, context.timeZone);
  if (!plan && command.type === 'start') {
    const id = context.newId();
    return accepted({ id, version: 1, ownerId, entries: [], updatedOn }, [domainEvent('SafetyPlanStarted', id, context)]);
  }
  if (!plan || command.type === 'start') return refused(commandError('illegal-transition', 'type', command.type));
  const change = changeEntries(plan.entries, command, () => context.newId());
  if (!change.ok) return change;
  const next: SafetyPlan = { ...plan, version: plan.version + 1, entries: change.state, updatedOn };
  return accepted(next, [domainEvent('SafetyPlanChanged', plan.id, context)]);
}
