import type { Group, GroupContact } from '@handrail/core/groups';

/** In which role a group is reached, in the order in which somebody new had best ask. */
export const CONTACT_ROLES = [
  'newcomer-contact',
  'greeter',
  'host',
  'secretary',
  'moderator',
  'steward',
  'office',
  'intergroup',
  'helpline',
] as const satisfies readonly GroupContact['role'][];

export const MENTORSHIP_STYLES = ['sponsor', 'peer-buddy', 'none'] as const satisfies readonly Group['mentorship'][];

export const GROUP_STATUSES = ['forming', 'active', 'dormant', 'closed'] as const satisfies readonly Group['status'][];

/** Whose line a telephone is. A person's own is not among them. */
export const PHONE_LINES = ['group', 'organisation', 'helpline'] as const satisfies readonly NonNullable<GroupContact['phone']>['line'][];
