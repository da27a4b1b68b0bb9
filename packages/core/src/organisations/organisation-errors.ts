import { commandError } from '../command/index.js';
import { MOST_ENTRIES, ORGANISATION_KINDS, POLICY_KINDS, REGION_CODE, SCHEME_CODE } from './organisation-codes.js';
import type { OrganisationDetails, OrganisationError, OrganisationErrorCode } from './organisation-command.js';
import { isWebAddress } from './web-address.js';

type Rule = (value: unknown) => readonly OrganisationErrorCode[];

const when =
  (isGood: (text: string) => boolean, code: OrganisationErrorCode): Rule =>
  (value) =>
    typeof value === 'string' && isGood(value) ? [] : [value == null ? 'required' : code];
const oneOf = (codes: readonly string[]): Rule => when((value) => codes.includes(value), 'unknown-code');
const removable =
  (rule: Rule): Rule =>
  (value) =>
    value === null ? [] : rule(value);
const listOf =
  (rule: Rule): Rule =>
  (value) => {
    if (!Array.isArray(value)) return ['not-a-list'];
    return value.length > MOST_ENTRIES ? ['too-many'] : [...new Set(value.flatMap((item) => rule(item)))];
  };
/** An object with these fields and no others; a field that may be left out has a question mark. */
const record =
  (rules: Readonly<Record<string, Rule>>): Rule =>
  (value) => {
    if (typeof value !== 'object' || value === null) return ['required'];
    const fields = new Map<string, unknown>(Object.entries(value));
    const known = Object.entries(rules).flatMap(([name, rule]) => {
      const field = name.replace('?', '');
      return name.endsWith('?') && !fields.has(field) ? [] : rule(fields.get(field));
    });
    const isOther = (field: string): boolean => !Object.hasOwn(rules, field) && !Object.hasOwn(rules, `${field}?`);
    return [...fields.keys()].some(isOther) ? [...known, 'unknown-field'] : known;
  };

const region = when((code) => REGION_CODE.test(code), 'invalid-region');
const link = when(isWebAddress, 'invalid-link');
const ids = listOf(when((id) => id.length > 0 && id.length <= 64, 'invalid-id'));
const overrides = listOf(
  record({ 'region?': region, resourceIds: (value) => (Array.isArray(value) && value.length === 0 ? ['empty-list'] : ids(value)) }),
);

const RULES: Readonly<Record<keyof OrganisationDetails, Rule>> = {
  name: when((name) => /^\S(?:.{0,118}\S)?$/u.test(name), 'invalid-name'),
  kinds: listOf(oneOf(ORGANISATION_KINDS)),
  regions: listOf(region),
  defaultSchemeId: removable(when((code) => SCHEME_CODE.test(code), 'invalid-id')),
  crisisOverrides: (value) => {
    const errors = overrides(value);
    if (errors.length > 0 || !Array.isArray(value)) return errors;
    return new Set(value.map((override: { region?: string }) => override.region)).size < value.length ? ['same-region-twice'] : [];
  },
  policyLinks: listOf(record({ kind: oneOf(POLICY_KINDS), url: link })),
  quickExitUrl: removable(link),
};

/** Every reason why these details cannot be kept so, in the order in which they are named. Also for values of a wrong type. */
export function organisationErrors(details: object): OrganisationError[] {
  return Object.entries(details).flatMap(([field, value]: [string, unknown]) => {
    if (!Object.hasOwn(RULES, field)) return [commandError('unknown-field' as const, field, value)];
    // The line above has made sure of it.
    return RULES[field as keyof OrganisationDetails](value).map((code) => commandError(code, field, value));
  });
}
