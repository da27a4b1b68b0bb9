import { fieldErrors, listOf, oneOf, removable, textThat } from '../command/field-rules.js';
import type { FieldRule } from '../command/field-rules.js';
import { MOST_ENTRIES, ORGANISATION_KINDS, POLICY_KINDS, REGION_CODE, SCHEME_CODE } from './organisation-codes.js';
import type { OrganisationDetails, OrganisationError, OrganisationErrorCode } from './organisation-command.js';
import { isWebAddress } from './web-address.js';

type Rule = FieldRule<OrganisationErrorCode>;
const list = (rule: Rule): Rule => listOf(rule, MOST_ENTRIES);
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

const region = textThat((code) => REGION_CODE.test(code), 'invalid-region');
const link = textThat(isWebAddress, 'invalid-link');
const ids = list(textThat((id) => id.length > 0 && id.length <= 64, 'invalid-id'));
const overrides = list(
  record({ 'region?': region, resourceIds: (value) => (Array.isArray(value) && value.length === 0 ? ['empty-list'] : ids(value)) }),
);

const RULES: Readonly<Record<keyof OrganisationDetails, Rule>> = {
  name: textThat((name) => /^\S(?:.{0,118}\S)?$/u.test(name), 'invalid-name'),
  kinds: list(oneOf(ORGANISATION_KINDS)),
  regions: list(region),
  defaultSchemeId: removable(textThat((code) => SCHEME_CODE.test(code), 'invalid-id')),
  crisisOverrides: (value) => {
    const errors = overrides(value);
    if (errors.length > 0 || !Array.isArray(value)) return errors;
    return new Set(value.map((override: { region?: string }) => override.region)).size < value.length ? ['same-region-twice'] : [];
  },
  policyLinks: list(record({ kind: oneOf(POLICY_KINDS), url: link })),
  quickExitUrl: removable(link),
};

/** Every reason why these details cannot be kept so, in the order in which they are named. Also for values of a wrong type. */
export const organisationErrors = (details: object): OrganisationError[] => fieldErrors<OrganisationErrorCode>(details, RULES);
