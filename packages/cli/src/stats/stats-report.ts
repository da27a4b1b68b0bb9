import type { Meeting } from '@handrail/core';
import { programmes } from '@handrail/core/vocabulary/programmes';
import { typeName } from '@handrail/core/vocabulary';
import type { LoadedFeed } from '../source/load-feed.js';

/** How often things occur, in the order to show. A list, because an object would put a type named "11" first. */
export type Counts = readonly { readonly name: string; readonly count: number }[];

/** What a list holds, counted. A meeting on two days counts on both; one that repeats a name counts once. */
export interface StatsReport {
  readonly feed: string;
  readonly format: string;
  readonly rows: number;
  readonly meetings: number;
  /** Days of the week from Sunday, then `single dates` and `by appointment`. */
  readonly days: Counts;
  /** Hours of the day at which meetings start: `19:00` stands for 19:00 to 19:59. */
  readonly hours: Counts;
  readonly attendance: Counts;
  /** By name; the code where the programme has none. */
  readonly types: Counts;
  /** IANA names, and `none` for meetings whose zone nobody knows. */
  readonly zones: Counts;
  /** The most general region of each, and `none`. */
  readonly regions: Counts;
  /** Findings by code. */
  readonly findings: Counts;
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Counts names; `order` puts these first and in this order, the others follow by number and name. */
function countNames(names: Iterable<string>, order: readonly string[] = []): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rankOf = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => rankOf(a.name) - rankOf(b.name) || b.count - a.count || (a.name < b.name ? -1 : 1));
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

const daysOf = ({ slots, dates = [] }: Meeting): readonly string[] =>
  slots.length > 0 ? unique(slots.map(({ day }) => DAYS[day])) : [dates.length > 0 ? 'single dates' : 'by appointment'];

const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

const hoursOf = ({ slots, dates = [] }: Meeting): readonly string[] =>
  unique([...slots, ...dates].map(({ startMin }) => hourText(Math.floor(startMin / 60))));

const typesOf = ({ types, programme }: Meeting): readonly string[] => {
  const vocabulary = (Object.hasOwn(programmes, programme) ? programmes[programme]?.types : undefined) ?? {};
  return unique(types.map((code) => typeName(vocabulary, code)));
};

const HOURS = Array.from({ length: 24 }, (_, hour) => hourText(hour));

/** Counts what a list holds. */
export function statsReport({ name, format, rows, meetings, findings }: LoadedFeed): StatsReport {
  const count = (namesOf: (meeting: Meeting) => readonly string[], order?: readonly string[]): Counts =>
    countNames(meetings.flatMap(namesOf), order);
  return {
    feed: name,
    format,
    rows,
    meetings: meetings.length,
    days: count(daysOf, [...DAYS, 'single dates', 'by appointment']),
    hours: count(hoursOf, HOURS),
    attendance: count(({ attendance }) => [attendance]),
    types: count(typesOf),
    zones: count(({ timeZone }) => [timeZone ?? 'none']),
    regions: count(({ place }) => [place?.regions[0] ?? 'none']),
    findings: countNames(findings.map(({ code }) => code)),
  };
}
