import type { CrisisResource, CrisisTopic } from '../crisis-resource.schema.js';
import { nextReachable } from '../weekly-hours.js';
import { crisisRegion } from './crisis-region.js';
import type { CrisisPlace, CrisisRegion } from './crisis-region.js';
import { CRISIS_RESOURCES } from './crisis-resources.js';
import { WORLDWIDE } from './worldwide.js';

/** How many choices somebody at their worst hour can take in. */
export const CRISIS_FIRST_CHOICES = 3;

/** What a choice of services takes into account. */
export interface CrisisQuery extends CrisisPlace {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What it is about. Empty or absent: services for anybody. `emergency` puts the emergency number first, for an overdose. */
  readonly topics?: readonly CrisisTopic[];
  /** BCP 47 language; that of the locale when absent. It orders the services of a region, and never leads to another region. */
  readonly language?: string;
  /** Services to choose from, an organisation's own first; by default those that come with the library. */
  readonly resources?: readonly CrisisResource[];
}

/** A service to offer, with when it can next be reached where that is later than now. */
export interface CrisisChoice {
  readonly resource: CrisisResource;
  /** Milliseconds since the epoch; absent when it can be reached now, or its hours are not known here. */
  readonly opensAt?: number;
}

/** Services in the order of view. */
export interface CrisisSelection extends CrisisRegion {
  /** One to three, all of which can be tried now. */
  readonly first: readonly [CrisisChoice, ...CrisisChoice[]];
  /** The others of the region: closed for now, or for something else; last the list of lines in every country. */
  readonly more: readonly CrisisChoice[];
}

function choiceOf(resource: CrisisResource, now: number): CrisisChoice {
  const opensAt = typeof resource.hours === 'string' ? now : nextReachable(resource.hours, now);
  return opensAt === undefined || opensAt <= now ? { resource } : { resource, opensAt };
}

const ANYBODY: readonly CrisisTopic[] = ['suicide', 'emotional'];

/** 0: for what was asked; 1: for anybody; 2: for something else. */
function distance({ for: topics }: CrisisResource, asked: readonly CrisisTopic[]): 0 | 1 | 2 {
  const isFor = (wanted: readonly CrisisTopic[]): boolean => topics.some((topic) => wanted.includes(topic));
  if (isFor(asked)) return 0;
  return isFor(ANYBODY) ? 1 : 2;
}

/**
 * The services to show to somebody in a crisis: those of one region, never more than three at first, never none.
 * First those who listen; the emergency number keeps the last of the three places, where it is always found and never crowded out. It
 * does not come first unasked, for many who need somebody to talk to do not reach out when they fear that a police car will come.
 */
export function selectCrisisResources(query: CrisisQuery): CrisisSelection {
  const { now, topics = [], resources = CRISIS_RESOURCES } = query;
  const { region, takenFrom } = crisisRegion(query);
  const language = (query.language ?? query.locale ?? '').split('-')[0]!.toLowerCase();
  const rank = ({ resource, opensAt }: CrisisChoice): number =>
    distance(resource, topics) * 4 + Number(!resource.languages.includes(language)) * 2 + Number(opensAt !== undefined);
  const choicesIn = (regions: readonly string[]): CrisisChoice[] =>
    [...resources, WORLDWIDE]
      .filter(({ status }) => status === 'verified')
      .filter(({ region: of, alsoIn = [] }) => [of, ...alsoIn].some((there) => regions.includes(there)))
      .filter(({ id }, i, all) => all.findIndex((other) => other.id === id) === i)
      .map((resource) => choiceOf(resource, now))
      // Stable: what is equal stays in the order of the list.
      .sort((one, other) => rank(one) - rank(other));

  const here = region === WORLDWIDE.region ? [] : choicesIn([region, region.slice(0, 2)]);
  const anywhere = choicesIn([WORLDWIDE.region]);
  const emergency = here.find(({ resource }) => resource.for.includes('emergency'));
  const canBeTried = (choice: CrisisChoice): boolean =>
    choice !== emergency && choice.opensAt === undefined && distance(choice.resource, topics) < 2;
  const nearby = here.filter(canBeTried);
  const listeners = (nearby.length > 0 ? nearby : anywhere.filter(canBeTried)).slice(0, CRISIS_FIRST_CHOICES - (emergency ? 1 : 0));
  const [listener = { resource: WORLDWIDE }, ...others] = listeners;
  const first: CrisisSelection['first'] = !emergency
    ? [listener, ...others]
    : topics.includes('emergency')
      ? [emergency, listener, ...others]
      : [listener, ...others, emergency];
  return { region, takenFrom, first, more: [...here, ...anywhere].filter((choice) => !first.includes(choice)) };
}
