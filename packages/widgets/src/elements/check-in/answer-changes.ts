import type { CommandContext, CommandError } from '@handrail/core/command';
import { todayIn } from '@handrail/core/milestones';
import { decideCheckIn, isCheckInFor } from '@handrail/core/showing-up';
import type { CheckIn, CheckInCommand, CheckInErrorCode, CheckInKind, Feel } from '@handrail/core/showing-up';

/** All check-ins of a person, in the order in which they were made. */
export type CheckIns = readonly CheckIn[];

/** What somebody says about a day. Every part may be missing. */
export interface Answer {
  readonly feel?: Feel;
  readonly note?: string;
  /** What they showed up for. */
  readonly kinds: readonly CheckInKind[];
}

/** What an answer makes of the list, which kinds are new in it, or why it cannot stand. */
export interface AnswerOutcome {
  readonly list: CheckIns;
  readonly added: readonly CheckInKind[];
  readonly errors: readonly CommandError<CheckInErrorCode>[];
}

/** The check-ins of a date that this widget made: those of sessions belong to others. */
export const checkInsOn = (list: CheckIns, on: string): CheckIns => list.filter((each) => each.on === on && each.sessionId === undefined);

/** What somebody said on a date; undefined where they did not check in. */
export const answerOn = (list: CheckIns, on: string): Answer | undefined => {
  const mine = checkInsOn(list, on);
  const { feel, note } = mine.find(({ kind }) => kind === 'mood') ?? {};
  const kinds = mine.flatMap(({ kind }) => (kind === 'mood' ? [] : [kind]));
  return mine.length === 0 ? undefined : { ...(feel && { feel }), ...(note !== undefined && { note }), kinds };
};

/**
 * Adds an answer of today. Given again, as by a second tab, it adds what is new and takes nothing away; as a `change` it is the whole
 * answer, for the kinds that were `offered`.
 */
export const withAnswer = (
  present: CheckIns,
  { feel, note, kinds }: Answer,
  { offered, isChange }: { readonly offered: readonly CheckInKind[]; readonly isChange: boolean },
  context: CommandContext,
): AnswerOutcome => {
  const on = todayIn(context.now, context.timeZone);
  const isSaid = feel !== undefined || note !== undefined || kinds.length === 0;
  const wanted: readonly CheckInKind[] = isSaid ? ['mood', ...kinds] : kinds;
  const isTakenBack = ({ kind }: CheckIn): boolean => isChange && [...offered, 'mood'].includes(kind) && !wanted.includes(kind);
  const today = checkInsOn(present, on);
  let list = present.filter((each) => !today.includes(each) || !isTakenBack(each));
  const added: CheckInKind[] = [];
  for (const kind of wanted) {
    const mine = list.find((each) => isCheckInFor(each, { on, kind }));
    const said = kind === 'mood' ? { ...(feel && { feel }), ...(note !== undefined && { note }) } : {};
    const isAmended = isChange && mine && kind === 'mood';
    const command: CheckInCommand = isAmended
      ? { type: 'amend', feel: feel ?? null, note: note ?? null }
      : { type: 'check-in', on, kind, ...said };
    const decision = decideCheckIn(mine, command, context);
    if (!decision.ok) return { list: present, added: [], errors: decision.errors };
    if (!mine) added.push(kind);
    list = mine ? list.map((each) => (each === mine ? decision.state : each)) : [...list, decision.state];
  }
  return { list, added, errors: [] };
};

/** Takes the answer of a date back, as if it had not been given. */
export const withoutAnswer = (present: CheckIns, on: string): CheckIns => {
  const taken = checkInsOn(present, on);
  return present.filter((each) => !taken.includes(each));
};

/** One list of two that went apart. For the same date, kind and session the one with more changes stays; of two alike, the kept one. */
export const mergeCheckIns = (kept: CheckIns, mine: CheckIns): CheckIns => {
  const twinIn = (list: CheckIns, one: CheckIn): CheckIn | undefined => list.find((each) => isCheckInFor(each, one));
  const both = kept.map((each) => {
    const twin = twinIn(mine, each);
    return twin && twin.version > each.version ? twin : each;
  });
  return [...both, ...mine.filter((each) => !twinIn(kept, each))];
};
