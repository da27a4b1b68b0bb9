import type { MentorProfile, Mentorship, MentorshipState } from './mentorship.schema.js';

const OPEN: readonly MentorshipState[] = ['requested', 'accepted', 'active', 'paused'];
const HOLDS_A_PLACE: readonly MentorshipState[] = ['accepted', 'active', 'paused'];

/** Tells whether a mentorship is asked for or goes on. */
export function isOpenMentorship({ state }: Mentorship): boolean {
  return OPEN.includes(state);
}

/** How many more people a mentor has room for, 0 to the capacity. Paused mentorships keep their place. */
export function freePlaces({ memberId, capacity }: MentorProfile, mentorships: readonly Mentorship[]): number {
  const taken = mentorships.filter(({ mentorId, state }) => mentorId === memberId && HOLDS_A_PLACE.includes(state)).length;
  return Math.max(0, capacity - taken);
}
