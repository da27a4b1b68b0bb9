import type { Finding } from '../finding.js';
import { isIsoDate } from '../time/calendar-date.js';
import {
  CODE_LENGTH,
  CODE_PATTERN,
  CONFIDENCES,
  MAX_TOKENS,
  MAX_YEARS,
  SOURCE_URL_PATTERN,
  SWATCH_PATTERN,
  TEXT_LENGTH,
  TOKEN_KINDS,
  TOKEN_PATTERNS,
  TOKEN_SHAPES,
  YEAR_CODE_PATTERN,
} from './scheme-rules.js';

/**
 * What may be wrong with a scheme.
 *
 * - `scheme-field`: a field is missing or holds what it may not.
 * - `scheme-duplicate-code`: two tokens have one code.
 * - `scheme-year-code`: a code such as `5y` on a token that is not of five years.
 * - `scheme-colour-alone`: a warning, two tokens differ in nothing but their colour, which not everybody sees.
 */
export type SchemeFindingCode = 'scheme-field' | 'scheme-duplicate-code' | 'scheme-year-code' | 'scheme-colour-alone';

export type SchemeFinding = Finding & { readonly code: SchemeFindingCode };

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

// A list has no fields either: every test then meets `undefined`.
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const oneOf =
  (names: readonly string[]): Test =>
  (value) =>
    names.some((name) => name === value);
const matches =
  (pattern: RegExp, length = Infinity): Test =>
  (value) =>
    typeof value === 'string' && value.length <= length && pattern.test(value);
const whole =
  (min: number, max: number): Test =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max;
const code = matches(CODE_PATTERN, CODE_LENGTH);
const text = matches(/[^]/, TEXT_LENGTH);
const LOOK = { shape: oneOf(TOKEN_SHAPES), colour: code, pattern: oneOf(TOKEN_PATTERNS), swatch: optional(matches(SWATCH_PATTERN)) };
const isInterval: Test = (value) => {
  const { days, months, ...more } = fieldsOf(value);
  if (Object.keys(more).length > 0) return false;
  return months === undefined ? whole(0, MAX_YEARS * 366)(days) : days === undefined && whole(1, MAX_YEARS * 12)(months);
};
const SCHEME = {
  id: code,
  version: whole(1, Number.MAX_SAFE_INTEGER),
  label: optional(text),
  fellowship: optional(code),
  tokens: (value: unknown) => Array.isArray(value) && value.length <= MAX_TOKENS,
};
const PROVENANCE = {
  url: optional(matches(SOURCE_URL_PATTERN)),
  note: optional(text),
  retrieved: isIsoDate,
  confidence: oneOf(CONFIDENCES),
};
const TOKEN = {
  code,
  interval: isInterval,
  kind: oneOf(TOKEN_KINDS),
  ...LOOK,
  label: optional(text),
  optional: optional((value) => value === true),
};
const YEARLY = { from: whole(1, MAX_YEARS), ...LOOK };

const finding = (name: SchemeFindingCode, row: number, field: string, value: unknown): SchemeFinding => ({
  code: name,
  severity: name === 'scheme-colour-alone' ? 'warning' : 'error',
  row,
  field,
  value,
});

function fieldFindings(tests: Readonly<Record<string, Test>>, value: unknown, row = -1, path = ''): SchemeFinding[] {
  const fields = fieldsOf(value);
  return Object.entries(tests).flatMap(([field, test]) =>
    test(fields[field]) ? [] : [finding('scheme-field', row, path + field, fields[field])],
  );
}

/** Findings about one token beside those before it. */
function tokenFindings(token: Fields, row: number, before: readonly Fields[]): SchemeFinding[] {
  const findings = fieldFindings(TOKEN, token, row);
  if (before.some((other) => other['code'] === token['code'])) findings.push(finding('scheme-duplicate-code', row, 'code', token['code']));
  const year = YEAR_CODE_PATTERN.exec(String(token['code']))?.[1];
  if (year !== undefined && fieldsOf(token['interval'])['months'] !== Number(year) * 12)
    findings.push(finding('scheme-year-code', row, 'code', token['code']));
  const looksLike = (other: Fields): boolean =>
    other['shape'] === token['shape'] && other['pattern'] === token['pattern'] && other['colour'] !== token['colour'];
  if (before.some(looksLike)) findings.push(finding('scheme-colour-alone', row, 'pattern', token['pattern']));
  return findings;
}

/**
 * Checks a scheme that an organisation wrote, without loading zod. No finding of severity `error` means that `milestoneSchemeSchema`
 * takes it as well. `row` is the index of the token, or -1 for the scheme itself; `field` is a path such as `provenance.url`.
 * @example
 * checkScheme(JSON.parse(text)).filter(({ severity }) => severity === 'error');
 */
export function checkScheme(scheme: unknown): readonly SchemeFinding[] {
  const { tokens, provenance, yearly } = fieldsOf(scheme);
  const list: readonly Fields[] = Array.isArray(tokens) ? tokens.slice(0, MAX_TOKENS).map(fieldsOf) : [];
  const { url, note } = fieldsOf(provenance);
  return [
    ...fieldFindings(SCHEME, scheme),
    ...fieldFindings(PROVENANCE, provenance, -1, 'provenance.'),
    ...(url === undefined && note === undefined ? [finding('scheme-field', -1, 'provenance.url', url)] : []),
    ...(yearly === undefined ? [] : fieldFindings(YEARLY, yearly, -1, 'yearly.')),
    ...list.flatMap((token, row) => tokenFindings(token, row, list.slice(0, row))),
  ];
}
