import type { Transitions } from '../command/index.js';
import type { MemberCommand } from './member-command.js';
import type { MemberStatus } from './member.schema.js';

const wherePresent = { active: 'active', paused: 'paused' } as const;
const beforeErasure = { ...wherePresent, leaving: 'leaving' } as const;

/**
 * Which state follows which command. Narrowing, withdrawing and erasing are possible to the last; who cancels leaving comes back
 * paused, so that nothing is seen again before they resume.
 */
export const MEMBER_TRANSITIONS: Transitions<MemberStatus | 'none', MemberCommand['type']> = {
  create: { none: 'active' },
  change: wherePresent,
  widen: wherePresent,
  narrow: beforeErasure,
  giveConsent: wherePresent,
  withdrawConsent: beforeErasure,
  expireConsents: beforeErasure,
  pause: { active: 'paused' },
  resume: { paused: 'active' },
  leave: { active: 'leaving', paused: 'leaving' },
  cancelLeaving: { leaving: 'paused' },
  erase: { active: 'erased', paused: 'erased', leaving: 'erased' },
};
