import type { Mentorship, MentorshipState } from './mentorship.schema.js';

/** What one side may know of where a mentorship stands. */
export type VisibleMentorshipState = Exclude<MentorshipState, 'declined' | 'expired' | 'blocked'> | 'not-available';

/**
 * The state as one of the two people may see it. Declined, expired and blocked look alike: no reason, no notice of a block.
 * The one who declined or blocked sees the same, so that a screen looked at over a shoulder gives nothing away.
 */
export function visibleState({ state }: Mentorship): VisibleMentorshipState {
  return state === 'declined' || state === 'expired' || state === 'blocked' ? 'not-available' : state;
}
