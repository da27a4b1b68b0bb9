/** What kinds of group there are. */
export const GROUP_KINDS = [
  'mutual-aid',
  'secular',
  'faith',
  'peer-led',
  'family',
  'alumni',
  'hobby-fitness',
  'online-forum',
  'treatment-session',
  'service-committee',
] as const;

/** The ways of recovery that a group may walk: those of members. */
export { PATHWAYS as GROUP_PATHWAYS } from '../model/pathway.js';

/** Who may come: everybody; those whom the group is for, by their own word; who was admitted; who was referred. */
export const GROUP_ACCESS = ['open', 'closed', 'members', 'referral'] as const;

/** What walking beside each other is called in a group. Some programmes have sponsors, some peer buddies, some neither. */
export const MENTORSHIP_STYLES = ['sponsor', 'peer-buddy', 'none'] as const;

/** Whether a group says that people on prescribed medication are welcome in full. Nothing is concluded from silence. */
export const MEDICATION_STATEMENTS = ['stated-yes', 'unstated'] as const;

/** In which role a group is reached. A role has no name and stays when people rotate. */
export const CONTACT_ROLES = [
  'secretary',
  'greeter',
  'host',
  'moderator',
  'steward',
  'newcomer-contact',
  'intergroup',
  'office',
  'helpline',
] as const;

/** Whose line a telephone is. A person's own is not among them. */
export const PHONE_LINES = ['group', 'organisation', 'helpline'] as const;

/** What somebody does for a group, beside being a member of it. */
export const SERVICE_ROLES = ['greeter', 'host', 'moderator', 'steward'] as const;

/** A code of a fellowship, tag or format: lower-case letters, digits and hyphens, 40 at most. */
export const OPEN_CODE = /^[a-z\d][a-z\d-]{0,39}$/;

/** A language tag of BCP 47 by its shape: a language, then subtags. */
export const LANGUAGE_TAG = /^(?=.{2,35}$)[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;

/** A telephone number as people write it: 3 to 30 digits, blanks and signs. */
export const PHONE_NUMBER = /^\+?\d[\d().*#,; -]{1,28}\d$/;

/** How many entries each list of a group takes. */
export const MOST_ENTRIES = 40;
