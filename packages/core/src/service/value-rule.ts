import { commandError } from '../command/index.js';
import type { CommandError } from '../command/index.js';
import { isIsoDate } from '../time/calendar-date.js';

/** A value of a command that the schema would not accept: of the wrong kind, out of its range, too long, or empty. */
export type ValueErrorCode = 'invalid-text' | 'invalid-number' | 'invalid-flag' | 'invalid-list' | 'invalid-date';

/** Reasons against one value; none when it may stand. */
export type ValueRule = (field: string, value: unknown) => readonly CommandError<ValueErrorCode>[];

/** A rule for each field; types see to it that none is forgotten. */
export type ValueRules<Values extends object> = { readonly [Field in keyof Values]-?: ValueRule };

const rule =
  (code: ValueErrorCode, accepts: (value: unknown) => boolean): ValueRule =>
  (field, value) =>
    accepts(value) ? [] : [commandError(code, field, value)];

/** Something to read, of at most so many UTF-16 code units. */
export const textRule = (longest: number, pattern = /\S/): ValueRule =>
  rule('invalid-text', (value) => typeof value === 'string' && value.length <= longest && pattern.test(value));

/** A whole number, both ends included. */
export const numberRule = (least: number, most: number): ValueRule =>
  rule('invalid-number', (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most);

/** True or false. */
export const flagRule: ValueRule = rule('invalid-flag', (value) => typeof value === 'boolean');

/** A date of the calendar, `YYYY-MM-DD`. */
export const dateRule: ValueRule = rule('invalid-date', isIsoDate);

/** The pseudonymous identifier of a member, group or position. */
export const idRule: ValueRule = textRule(64);

/** A rule for a value that need not be there. */
export const optional =
  (inner: ValueRule): ValueRule =>
  (field, value) =>
    value === undefined ? [] : inner(field, value);

/** A list of at most so many values, each under its place: `skills.0`. */
export const listRule =
  (most: number, inner: ValueRule): ValueRule =>
  (field, value) =>
    Array.isArray(value) && value.length <= most
      ? value.flatMap((item, i) => inner(`${field}.${i}`, item))
      : [commandError('invalid-list', field, value)];

/** Reasons against the fields of an object, each under its path. What has no rule is not looked at. */
export const objectRule =
  <Values extends object>(rules: ValueRules<Values>): ValueRule =>
  (field, value) => {
    const values: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
    return Object.entries<ValueRule>(rules).flatMap(([name, inner]) => inner(field === '' ? name : `${field}.${name}`, values[name]));
  };

/** The fields of a command that have a rule and a value, so that nothing else gets into the state. */
export function pick<Values extends object>(rules: ValueRules<Values>, values: Values): Values {
  const entries = Object.entries(values).filter(([name, value]) => value !== undefined && Object.hasOwn(rules, name));
  // The rules name every field of Values and no other.
  return Object.fromEntries(entries) as Values;
}
