import type { Audience } from './audience.schema.js';

const GROUP_RANK = 3;
const RANKS: Readonly<Record<string, number>> = { self: 0, mentor: 1, circle: 2, organisation: 4, public: 5 };

/** How wide an audience is: 0 for `self` to 5 for `public`; every group has 3. NaN for what is no audience. */
export function audienceRank(audience: string): number {
  if (Object.hasOwn(RANKS, audience)) return RANKS[audience] ?? NaN;
  return /^group:.{1,64}$/s.test(audience) ? GROUP_RANK : NaN;
}

/** Tells whether a value is an audience. */
export function isAudience(value: unknown): value is Audience {
  return typeof value === 'string' && !Number.isNaN(audienceRank(value));
}

/** Tells whether everybody of the second audience is in the first one too. An audience covers itself; no group covers another. */
export function covers(wider: Audience, narrower: Audience): boolean {
  return wider === narrower || audienceRank(wider) > audienceRank(narrower);
}

/** The widest audience that both cover. For two different groups that is `circle`. */
export function overlap(one: Audience, other: Audience): Audience {
  if (covers(one, other)) return other;
  return covers(other, one) ? one : 'circle';
}
