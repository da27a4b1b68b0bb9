import type { Achievement, Pursuit } from '@handrail/core/pursuits';

/** What a person keeps with the counter: what they count, in their own order, and the milestones they reached. */
export interface KeptMilestones {
  readonly pursuits: readonly Pursuit[];
  readonly achievements: readonly Achievement[];
}

const united = <Entry extends { readonly id: string }>(
  present: readonly Entry[],
  mine: readonly Entry[],
  both: (present: Entry, mine: Entry) => Entry,
): readonly Entry[] => {
  const entries = new Map(present.map((entry) => [entry.id, entry]));
  for (const entry of mine) {
    const same = entries.get(entry.id);
    entries.set(entry.id, same ? both(same, entry) : entry);
  }
  return [...entries.values()];
};

/** Everything of two tabs, by id: of one pursuit the later version; of one achievement all that became of it. All is of one member. */
export const mergeMilestones = (present: KeptMilestones, mine: KeptMilestones): KeptMilestones => {
  const memberId = present.pursuits[0]?.memberId;
  const own = memberId === undefined ? mine.pursuits : mine.pursuits.map((pursuit) => ({ ...pursuit, memberId }));
  return {
    pursuits: united(present.pursuits, own, (theirs, ours) => (ours.version > theirs.version ? ours : theirs)),
    achievements: united(present.achievements, mine.achievements, (theirs, ours) => ({ ...ours, ...theirs })),
  };
};
