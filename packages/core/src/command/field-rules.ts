import { commandError } from './decision.js';
import type { CommandError } from './decision.js';

/** Why a value cannot stand in a field; nothing when it may. */
export type FieldRule<Code extends string> = (value: unknown) => readonly Code[];

/** Reasons that every form knows: a field that must be there, a value of a list, a list. */
export type FieldRuleCode = 'required' | 'unknown-code' | 'not-a-list' | 'too-many' | 'unknown-field';

/** A text that passes a test; `code` for one that does not, `required` for none at all. */
export const textThat =
  <Code extends string>(isGood: (text: string) => boolean, code: Code): FieldRule<Code | 'required'> =>
  (value) =>
    typeof value === 'string' && isGood(value) ? [] : [value == null ? 'required' : code];

/** One of some codes. */
export const oneOf = (codes: readonly string[]): FieldRule<'unknown-code' | 'required'> =>
  textThat((value) => codes.includes(value), 'unknown-code');

/** A value that `null` takes away. */
export const removable =
  <Code extends string>(rule: FieldRule<Code>): FieldRule<Code> =>
  (value) =>
    value === null ? [] : rule(value);

/** A list of at most so many values; each reason once. */
export const listOf =
  <Code extends string>(rule: FieldRule<Code>, most: number): FieldRule<Code | 'not-a-list' | 'too-many'> =>
  (value) => {
    if (!Array.isArray(value)) return ['not-a-list'];
    return value.length > most ? ['too-many'] : [...new Set(value.flatMap((item) => rule(item)))];
  };

/** Every reason why these fields cannot be kept so, in the order in which they are named. Also for values of a wrong type. */
export function fieldErrors<Code extends string>(
  fields: object,
  rules: Readonly<Record<string, FieldRule<Code>>>,
): CommandError<Code | 'unknown-field'>[] {
  return Object.entries(fields).flatMap(([field, value]: [string, unknown]) =>
    Object.hasOwn(rules, field)
      ? (rules[field]?.(value) ?? []).map((code) => commandError<Code | 'unknown-field'>(code, field, value))
      : [commandError<Code | 'unknown-field'>('unknown-field', field, value)],
  );
}
