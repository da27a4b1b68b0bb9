import type { CrisisTopic } from './crisis-resource.schema.js';
import { selectCrisisResources } from './crisis-resources/select-crisis-resources.js';
import type { CrisisChoice, CrisisQuery } from './crisis-resources/select-crisis-resources.js';
import type { SupportCircle, SupportContact, SupportNeed } from './support-circle.schema.js';
import { nextReachable } from './weekly-hours.js';

/** What asking for people needs to know. The time zone helps to find the region; hours of people follow their own zones. */
export interface ReachableQuery extends CrisisQuery {
  readonly need: SupportNeed;
}

/** One step of the ladder: somebody to ask, or a service. */
export type LadderStep = { readonly kind: 'contact'; readonly contact: SupportContact } | ({ readonly kind: 'crisis' } & CrisisChoice);

/** Whom to reach out to, in order. */
export interface ReachableLadder {
  /** People who can be reached now, then services: one at least. Each is an offer; nothing is decided for the member. */
  readonly steps: readonly [LadderStep, ...LadderStep[]];
  /** People who can be reached later, in the order of the ladder. `from`: milliseconds since the epoch. */
  readonly later: readonly { readonly contact: SupportContact; readonly from: number }[];
}

const TOPICS: Readonly<Record<SupportNeed, readonly CrisisTopic[]>> = {
  craving: ['substance'],
  lonely: ['emotional'],
  crisis: ['suicide', 'emotional'],
  celebrate: [],
};

const serviceStep = (choice: CrisisChoice): LadderStep => ({ kind: 'crisis', ...choice });

/**
 * Whom a member can reach at this hour for this need: the people of their ladder, then everybody else who is ok for it in the order of
 * the circle, without those who are outside their hours, and always the crisis services of the region at the end. Needs no network.
 *
 * @param circle `undefined` for a member who has none: the services are there all the same.
 * @example
 * reachable(circle, { need: 'craving', now: Date.now(), region: 'IE' }).steps[0];
 */
export function reachable(circle: SupportCircle | undefined, query: ReachableQuery): ReachableLadder {
  const { need, now } = query;
  const contacts = (circle?.contacts ?? []).filter(({ okFor }) => okFor.includes(need));
  const ladder = circle?.ladders[need] ?? [];
  const place = ({ id }: SupportContact): number => (ladder.includes(id) ? ladder.indexOf(id) : ladder.length);
  const ordered = [...contacts]
    .sort((one, other) => place(one) - place(other))
    .map((contact) => ({ contact, from: (contact.hours && nextReachable(contact.hours, now)) ?? now }));
  const people = ordered.filter(({ from }) => from <= now).map(({ contact }): LadderStep => ({ kind: 'contact', contact }));
  const [service, ...services] = selectCrisisResources({ ...query, topics: query.topics ?? TOPICS[need] }).first;
  const last: ReachableLadder['steps'] = [serviceStep(service), ...services.map(serviceStep)];
  const [next, ...others] = people;
  return { steps: next ? [next, ...others, ...last] : last, later: ordered.filter(({ from }) => from > now) };
}
