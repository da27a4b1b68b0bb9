import { reachable } from '@handrail/core/support';
import type { SupportCircle, SupportContact, SupportNeed } from '@handrail/core/support';
import type { CrisisTopic } from '@handrail/core/support/crisis-resources';

/** Somebody of the circle. `from`: when they can next be reached, in milliseconds since the epoch; absent for now. */
export interface Person {
  readonly contact: SupportContact;
  readonly from?: number;
}

/** What is on somebody's mind is not asked: those who said yes to the hardest come first, and all who said yes to a bad hour come. */
const needsOf = (topics: readonly CrisisTopic[]): readonly SupportNeed[] =>
  topics.includes('substance') || topics.includes('gambling') ? ['craving', 'crisis', 'lonely'] : ['crisis', 'craving', 'lonely'];

/** The people to ask at a bad hour, each once: who can be reached now in the order of the ladders, then who can be later. */
export const peopleOf = (circle: SupportCircle | undefined, topics: readonly CrisisTopic[], now: number): readonly Person[] => {
  const ladders = needsOf(topics).map((need) => reachable(circle, { need, now }));
  const reached = ladders.flatMap(({ steps }) => steps.flatMap((step): Person[] => (step.kind === 'contact' ? [step] : [])));
  const all = [...reached, ...ladders.flatMap(({ later }) => later)];
  const first = new Map<string, Person>();
  for (const { contact, from } of all) {
    if (!first.has(contact.id)) first.set(contact.id, from === undefined ? { contact } : { contact, from });
  }
  return [...first.values()];
};
