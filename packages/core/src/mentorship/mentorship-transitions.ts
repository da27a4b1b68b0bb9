import type { Transitions } from '../command/index.js';
import type { MentorshipCommand, MentorshipEvent } from './mentorship-command.js';
import type { MentorshipState } from './mentorship.schema.js';

/** Which state follows which command. Blocking is possible from every state, so that safety never waits. */
export const MENTORSHIP_TRANSITIONS: Transitions<MentorshipState | 'none', MentorshipCommand['type']> = {
  draft: { none: 'draft' },
  request: { draft: 'requested' },
  accept: { requested: 'accepted' },
  decline: { requested: 'declined' },
  withdraw: { draft: 'withdrawn', requested: 'withdrawn', accepted: 'withdrawn' },
  expire: { requested: 'expired' },
  begin: { accepted: 'active' },
  pause: { active: 'paused' },
  resume: { paused: 'active' },
  end: { accepted: 'ended', active: 'ended', paused: 'ended' },
  block: {
    draft: 'blocked',
    requested: 'blocked',
    accepted: 'blocked',
    active: 'blocked',
    paused: 'blocked',
    ended: 'blocked',
    declined: 'blocked',
    expired: 'blocked',
    withdrawn: 'blocked',
  },
};

export const MENTORSHIP_EVENTS = {
  draft: 'MentorshipDrafted',
  request: 'MentorshipRequested',
  accept: 'MentorshipAccepted',
  decline: 'MentorshipDeclined',
  withdraw: 'MentorshipWithdrawn',
  expire: 'MentorshipExpired',
  begin: 'MentorshipBegun',
  pause: 'MentorshipPaused',
  resume: 'MentorshipResumed',
  end: 'MentorshipEnded',
  block: 'MentorshipBlocked',
} as const satisfies Record<MentorshipCommand['type'], MentorshipEvent['type']>;
