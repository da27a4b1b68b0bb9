import { GROUP_ACCESS, GROUP_KINDS, GROUP_PATHWAYS } from '@handrail/core/groups';
import type { Group, GroupContact } from '@handrail/core/groups';
import { CONTACT_ROLES, GROUP_STATUSES, MENTORSHIP_STYLES, PHONE_LINES } from './group-codes.js';
import type { GroupRow } from './group-row.js';

const LANGUAGE_TAG = /^(?=.{2,35}$)[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;
const PHONE_NUMBER = /^\+?\d[\d().*#,; -]{1,28}\d$/;
const EMAIL = /^[^\s@<>"'(),:;\\?&]+@[\p{L}\p{N}.-]+\.\p{L}{2,}$/u;
const ID_LENGTH = 64;

/** A telephone of the group, its organisation or a helpline; one that is nobody's but a person's own is left out. */
const readPhone = (part: GroupRow | undefined): GroupContact['phone'] => {
  if (!part) return undefined;
  const number = part.line('number');
  const line = part.oneOf('line', PHONE_LINES, 'error');
  if (!PHONE_NUMBER.test(number) || line === undefined) {
    part.note('phone-invalid', 'error', line === undefined ? 'line' : 'number');
    return undefined;
  }
  return { number, line };
};

const readContact = (part: GroupRow): GroupContact | undefined => {
  const role = part.oneOf('role', CONTACT_ROLES, 'error');
  const email = part.line('email').replace(/^mailto:/i, '');
  const isEmail = EMAIL.test(email);
  if (email !== '' && !isEmail) part.note('email-invalid', 'error', 'email');
  const [url, phone] = [part.url('url'), readPhone(part.part('phone'))];
  if (role === undefined || !(isEmail || url || phone)) {
    part.note('contact-invalid', 'error', 'role');
    return undefined;
  }
  return { role, ...(isEmail && { email }), ...(url && { url }), ...(phone && { phone }) };
};

/** An id that the row has, or one made of its name, which stays as long as the name does. */
const readId = (row: GroupRow, name: string): string => {
  const value = row.value('id');
  const id = typeof value === 'number' ? String(value) : row.line('id').slice(0, ID_LENGTH);
  if (id !== '') return id;
  row.note('slug-missing', 'warning', 'id');
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, ID_LENGTH);
};

/** Who may come. What is not said, or not understood, is read with care: nobody is sent to a door that is not open to them. */
const readAccess = (row: GroupRow): Group['access'] => {
  const access = row.oneOf('access', GROUP_ACCESS);
  if (access === undefined && row.line('access') === '') row.note('access-missing', 'warning', 'access');
  return access ?? 'members';
};

/**
 * Reads one group of a document in Handrail's own form. Undefined for a row without a name or without a kind that is known,
 * which it reports; what else is wrong costs the field alone.
 */
export const readGroup = (row: GroupRow): Group | undefined => {
  const name = row.line('name');
  const kind = row.oneOf('kind', GROUP_KINDS, 'error');
  if (name === '' || kind === undefined) {
    row.note(name === '' ? 'name-missing' : 'kind-missing', 'error', '', row.value('id'));
    return undefined;
  }
  const status = row.value('status') === undefined ? 'active' : (row.oneOf('status', GROUP_STATUSES) ?? 'dormant');
  const [fellowship] = row.value('fellowship') === undefined ? [] : [row.line('fellowship').toLowerCase()];
  const organisationId = row.line('organisationId');
  const idOf = (text: string): string | undefined => (text !== '' && text.length <= ID_LENGTH ? text : undefined);
  return {
    id: readId(row, name),
    version: 1,
    status,
    name,
    kind,
    ...(fellowship && { fellowship }),
    pathways: row.list('pathways', (text) => GROUP_PATHWAYS.find((each) => each === text.toLowerCase())),
    audienceTags: row.codes('audienceTags'),
    languages: row.list('languages', (text) => (LANGUAGE_TAG.test(text) ? text : undefined)),
    formats: row.codes('formats'),
    access: readAccess(row),
    ...(organisationId && { organisationId }),
    contacts: row.rows('contacts').flatMap((part) => readContact(part) ?? []),
    // Never concluded from silence, or from anything but this word.
    medicationFriendly: row.value('medicationFriendly') === 'stated-yes' ? 'stated-yes' : 'unstated',
    mentorship: row.oneOf('mentorship', MENTORSHIP_STYLES) ?? 'none',
    meetingIds: row.list('meetingIds', idOf),
    forumSpaceIds: row.list('forumSpaceIds', idOf),
  };
};
