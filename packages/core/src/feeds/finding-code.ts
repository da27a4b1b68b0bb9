import type { Severity } from '../finding.js';

/** Mended without loss. */
const INFO = [
  'duplicate-row',
  'row-unpublished',
  'name-missing',
  'type-empty',
  'type-unknown',
  'text-converted',
  'url-scheme-added',
  'url-unwrapped',
  'postal-code-padded',
  'event-merged',
] as const;

/** Used after a guess, or with a loss. */
const WARNING = [
  'quote-loose',
  'slug-missing',
  'slug-repeated',
  'day-missing',
  'time-missing',
  'time-number',
  'schedule-in-prose',
  'time-zone-alias',
  'types-open-and-closed',
  'attendance-declared',
  'text-cut',
  'link-in-notes',
  'approximate-invalid',
  'position-zero',
  'position-swapped',
  'time-utc',
  'event-cancelled',
] as const;

/** The row or field could not be used. */
const ERROR = [
  'format-unknown',
  'feed-shape',
  'column-missing',
  'column-repeated',
  'quote-open',
  'row-not-an-object',
  'row-empty',
  'row-long',
  'row-unreadable',
  'day-invalid',
  'time-invalid',
  'end-invalid',
  'end-before-start',
  'end-equals-start',
  'duration-invalid',
  'date-invalid',
  'attendance-invalid',
  'time-zone-unknown',
  'type-invalid',
  'text-invalid',
  'url-invalid',
  'url-unsafe',
  'phone-invalid',
  'email-invalid',
  'position-invalid',
  'contribution-invalid',
  'updated-invalid',
  'schedule-unsupported',
  'line-invalid',
  'script-invalid',
] as const;

/** Code of a finding in a feed. */
export type FindingCode = (typeof INFO | typeof WARNING | typeof ERROR)[number];

const has = (codes: readonly string[], code: string): boolean => codes.includes(code);

/** How much a finding matters, by its code. */
export const severityOf = (code: FindingCode): Severity => (has(INFO, code) ? 'info' : has(WARNING, code) ? 'warning' : 'error');

/** Every fault and repair that the feed readers report, with its severity. */
// `as`: the lists above are all codes. Marked as pure so that pages that only read feeds do not load the names of errors.
export const FINDING_SEVERITY = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ [...ERROR, ...WARNING, ...INFO].map((code) => [code, severityOf(code)]),
) as Readonly<Record<FindingCode, Severity>>;
