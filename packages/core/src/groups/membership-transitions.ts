import type { Transitions } from '../command/index.js';
import type { MembershipCommand, MembershipEvent } from './membership-command.js';
import type { MembershipState } from './membership.schema.js';

/** Which state follows which command. Who has left may come back as anybody may. */
export const MEMBERSHIP_TRANSITIONS: Transitions<MembershipState | 'none', MembershipCommand['type']> = {
  visit: { none: 'visiting', left: 'visiting' },
  join: { none: 'member', visiting: 'member', left: 'member' },
  found: { none: 'member', visiting: 'member', left: 'member' },
  admit: { visiting: 'member' },
  takeLeave: { member: 'on-leave' },
  comeBack: { 'on-leave': 'member' },
  leave: { visiting: 'left', member: 'left', 'on-leave': 'left' },
  setHomeGroup: { member: 'member' },
  clearHomeGroup: { member: 'member', 'on-leave': 'on-leave' },
  giveRole: { member: 'member' },
  removeRole: { member: 'member', 'on-leave': 'on-leave' },
};

export const MEMBERSHIP_EVENTS = {
  visit: 'GroupVisited',
  join: 'GroupJoined',
  found: 'GroupFounded',
  admit: 'MemberAdmitted',
  takeLeave: 'LeaveTaken',
  comeBack: 'MemberCameBack',
  leave: 'GroupLeft',
  setHomeGroup: 'HomeGroupSet',
  clearHomeGroup: 'HomeGroupCleared',
  giveRole: 'RoleGiven',
  removeRole: 'RoleRemoved',
} as const satisfies Record<MembershipCommand['type'], MembershipEvent['type']>;
