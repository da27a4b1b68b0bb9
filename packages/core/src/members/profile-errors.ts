import { commandError } from '../command/index.js';
import { isTimeZone } from '../time/zone-clock.js';
import type { MemberField } from './consent.schema.js';
import type { MemberError, MemberErrorCode } from './member-command.js';
import { HANDLE_LIMITS, LANGUAGE_TAG, MOST_PHRASES, PATHWAYS, PHRASE_LIMITS, PRONOUNS_LIMITS } from './profile-limits.js';
import type { TextLimits } from './profile-limits.js';
import { textFaults } from './text-faults.js';

type Rule = (value: unknown) => readonly MemberErrorCode[];

const text =
  (check: (text: string) => readonly MemberErrorCode[]): Rule =>
  (value) =>
    typeof value === 'string' ? check(value) : value == null ? ['required'] : ['not-text'];
const ownWords = (limits: TextLimits): Rule => text((value) => textFaults(value, limits));
const when = (isGood: (text: string) => boolean, code: MemberErrorCode): Rule => text((value) => (isGood(value) ? [] : [code]));
const listOf =
  (most: number, rule: Rule): Rule =>
  (value) => {
    if (!Array.isArray(value)) return ['not-a-list'];
    return value.length > most ? ['too-many'] : [...new Set(value.flatMap(rule))];
  };

const pathways: ReadonlySet<string> = new Set(PATHWAYS);
const pronouns = ownWords(PRONOUNS_LIMITS);

const RULES: Readonly<Record<MemberField, Rule>> = {
  handle: ownWords(HANDLE_LIMITS),
  pronouns: (value) => (value === null ? [] : pronouns(value)),
  locale: when((tag) => LANGUAGE_TAG.test(tag), 'invalid-language'),
  timeZone: when(isTimeZone, 'unknown-zone'),
  pathways: listOf(
    PATHWAYS.length,
    when((pathway) => pathways.has(pathway), 'unknown-pathway'),
  ),
  interests: listOf(MOST_PHRASES, ownWords(PHRASE_LIMITS)),
  accessNeeds: listOf(MOST_PHRASES, ownWords(PHRASE_LIMITS)),
};

/** Every reason why these fields cannot be kept so, in the order in which they are named. Also for values of a wrong type. */
export function profileErrors(changes: object): MemberError[] {
  return Object.entries(changes).flatMap(([field, value]: [string, unknown]) => {
    if (!Object.hasOwn(RULES, field)) return [commandError('unknown-field' as const, field, value)];
    // The line above has made sure of it.
    return RULES[field as MemberField](value).map((code) => commandError(code, field, value));
  });
}
