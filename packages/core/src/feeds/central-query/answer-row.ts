import { zoneName } from '../../normalise/zone-name.js';
import { boundedCache } from '../../time/bounded-cache.js';
import { startOfNext } from './next-start.js';

/** Few zones stand in many rows, and each question to `Intl` takes longer than the rest of a row. */
const zoneOf = boundedCache(600, (text: string) => zoneName(text) ?? null);

const isText = (value: unknown): value is string => typeof value === 'string';
const KINDS = ['type', 'formats', 'features', 'communities'] as const;

const typesOf = (row: Readonly<Record<string, unknown>>): unknown[] => KINDS.flatMap((kind) => row[kind] ?? []);

/**
 * Makes of a meeting as the public API answers it the document that its database has: types in one list, and the weekly
 * start in the meeting's own zone in place of the next start in UTC. Other rows are given back. Where the start cannot be
 * worked out, `time` is what the server sent, so that it is reported.
 */
export function documentOf(row: unknown, answeredAt?: number): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const fields = { ...row } as Record<string, unknown>; // An object that is no list; every field is checked where it is read.
  const next = fields['timeUTC'] ?? fields['nextEventUTC'];
  const isAnswer = !Object.hasOwn(fields, 'types') && KINDS.some((kind) => Object.hasOwn(fields, kind));
  if (isAnswer) fields['types'] = typesOf(fields);
  if (next == null || Object.hasOwn(fields, 'day')) return fields;
  const instant = isText(next) ? Date.parse(next) : NaN;
  const zone = isText(fields['timezone']) ? zoneOf(fields['timezone'].trim()) : null;
  if (Number.isNaN(instant) || !zone) return { ...fields, time: next };
  return { ...fields, ...startOfNext(instant, zone.name, answeredAt) };
}
