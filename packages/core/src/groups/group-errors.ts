import { fieldErrors, listOf, oneOf, removable, textThat } from '../command/field-rules.js';
import type { FieldRule } from '../command/field-rules.js';
import { emailAddress } from '../normalise/email-address.js';
import {
  CONTACT_ROLES,
  GROUP_ACCESS,
  GROUP_KINDS,
  GROUP_PATHWAYS,
  LANGUAGE_TAG,
  MEDICATION_STATEMENTS,
  MENTORSHIP_STYLES,
  MOST_ENTRIES,
  OPEN_CODE,
  PHONE_LINES,
  PHONE_NUMBER,
} from './group-codes.js';
import type { GroupDetails, GroupError, GroupErrorCode } from './group-command.js';
import { isTidyName, isWebLink } from './group-rules.js';

type Rule = FieldRule<GroupErrorCode>;
const list = (rule: Rule): Rule => listOf(rule, MOST_ENTRIES);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const hasOnly = (record: object, fields: readonly string[]): boolean => Object.keys(record).every((field) => fields.includes(field));
const isPhone = (value: unknown): boolean =>
  isRecord(value) &&
  hasOnly(value, ['number', 'line']) &&
  PHONE_NUMBER.test(String(value['number'])) &&
  PHONE_LINES.some((line) => line === value['line']);

const contact: Rule = (value) => {
  if (!isRecord(value)) return ['required'];
  const { role, email, url, phone } = value;
  const errors: GroupErrorCode[] = [...oneOf(CONTACT_ROLES)(role)];
  // Above all no name: a contact is a role.
  if (!hasOnly(value, ['role', 'email', 'url', 'phone'])) errors.push('unknown-field');
  if (email !== undefined) errors.push(...textThat((text) => emailAddress(text) === text, 'invalid-email')(email));
  if (url !== undefined) errors.push(...textThat(isWebLink, 'invalid-link')(url));
  if (phone !== undefined && !isPhone(phone)) errors.push('invalid-phone');
  if (email === undefined && url === undefined && phone === undefined) errors.push('contact-without-address');
  return errors;
};

const RULES: Readonly<Record<keyof GroupDetails, Rule>> = {
  name: textThat(isTidyName, 'invalid-name'),
  kind: oneOf(GROUP_KINDS),
  fellowship: removable(textThat((code) => OPEN_CODE.test(code), 'invalid-code')),
  pathways: list(oneOf(GROUP_PATHWAYS)),
  audienceTags: list(textThat((code) => OPEN_CODE.test(code), 'invalid-code')),
  languages: list(textThat((tag) => LANGUAGE_TAG.test(tag), 'invalid-language')),
  formats: list(textThat((code) => OPEN_CODE.test(code), 'invalid-code')),
  access: oneOf(GROUP_ACCESS),
  contacts: list(contact),
  guidelinesId: removable(textThat(isId, 'invalid-id')),
  medicationFriendly: oneOf(MEDICATION_STATEMENTS),
  mentorship: oneOf(MENTORSHIP_STYLES),
};

/** Tells whether a text can be an identifier: 1 to 64 characters. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && text.length > 0 && text.length <= 64;
}

/** Every reason why these details cannot be kept so, in the order in which they are named. Also for values of a wrong type. */
export const detailErrors = (details: object): GroupError[] => fieldErrors<GroupErrorCode>(details, RULES);
