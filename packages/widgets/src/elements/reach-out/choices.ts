import { CRISIS_FIRST_CHOICES } from '@handrail/core/support/crisis-resources';
import type { CrisisChoice, CrisisSelection } from '@handrail/core/support/crisis-resources';

/** Whether a service is the emergency number of its region. */
export const isEmergency = ({ resource }: CrisisChoice): boolean => resource.for.includes('emergency');

/** Somebody of the person's own circle, or a service. */
export type Choice<Person> = { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'line'; readonly line: CrisisChoice };

/** What is shown at first, three at most, and what is shown on request. */
export interface Choices<Person> {
  readonly first: readonly Choice<Person>[];
  readonly more: readonly Choice<Person>[];
}

const line = (choice: CrisisChoice): Choice<never> => ({ kind: 'line', line: choice });

/**
 * Puts the people who can be reached now before the lines. One line that listens, and the emergency number, keep their places
 * among the three: somebody may not pick up.
 */
export const choicesOf = <Person>(people: readonly Person[], { first, more }: CrisisSelection): Choices<Person> => {
  const emergency = first.filter(isEmergency);
  const listeners = first.filter((choice) => !isEmergency(choice));
  const asked = people.slice(0, CRISIS_FIRST_CHOICES - emergency.length - 1);
  const heard = listeners.slice(0, CRISIS_FIRST_CHOICES - emergency.length - asked.length);
  const person = (one: Person): Choice<Person> => ({ kind: 'person', person: one });
  const listening = [...asked.map(person), ...heard.map(line)];
  const isUrgent = first[0] === emergency[0];
  return {
    first: isUrgent ? [...emergency.map(line), ...listening] : [...listening, ...emergency.map(line)],
    more: [...people.slice(asked.length).map(person), ...listeners.slice(heard.length).map(line), ...more.map(line)],
  };
};
