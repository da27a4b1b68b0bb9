import { distanceText } from '../../format/distance.js';
import type { AttendanceFilter, DayPart, Query, When } from '@handrail/core/catalogue';
import type { Weekday } from '@handrail/core';
import type { Messages } from '../../messages/en.js';
import { attendanceName } from './attendance-name.js';
import type { FinderView } from './finder-view.js';

export const dayPartName = (m: Messages, value: DayPart): string => m[value];

export const whenName = (m: Messages, value: When): string => ({ now: m.whenNow, soon: m.whenSoon, upcoming: m.whenUpcoming })[value];

/** Last part of a region path: the rest is shown by the tree. */
export const regionName = (key: string): string => key.split(' > ').at(-1) ?? key;

/** One filter that is on, as a visitor would call it. */
export interface ActiveFilter {
  readonly filter: keyof Query;
  readonly value?: string;
  readonly name: string;
}

/** Name of one filter value, or of a whole filter when `value` is absent. */
export const filterName = (view: FinderView, filter: keyof Query, value?: string): string => {
  const { messages: m, formats, query } = view;
  switch (filter) {
    case 'text':
      return query.text?.trim() ?? '';
    case 'weekdays':
      return value === undefined ? m.day : formats.weekday(Number(value) as Weekday); // Values come from `Query.weekdays`.
    case 'dayParts':
      return value === undefined ? m.dayParts : dayPartName(m, value as DayPart); // Likewise from `Query.dayParts`.
    case 'attendance':
      return value === undefined ? m.attend : attendanceName(m, value as AttendanceFilter); // Likewise from `Query.attendance`.
    case 'types':
      return value === undefined ? m.types : view.typeName(value, programmeOf(view, value));
    case 'regions':
      return value === undefined ? m.area : regionName(value);
    case 'radiusKm':
      return query.radiusKm === undefined ? m.radius : m.within(distanceText(query.radiusKm, view.units, formats.locale));
    case 'when':
      return query.when ? whenName(m, query.when) : m.when;
    default:
      return '';
  }
};

/** Programme in which a code is used here, most frequent first. */
export const programmeOf = (view: FinderView, code: string): string =>
  view.catalogue?.types.find((type) => type.code === code)?.programme ?? 'aa';

/** All filters that are on, in the order of the panel. */
export const activeFilters = (view: FinderView): readonly ActiveFilter[] => {
  const { query } = view;
  const active: ActiveFilter[] = [];
  const add = (filter: keyof Query, value?: string) =>
    active.push({ filter, ...(value === undefined ? {} : { value }), name: filterName(view, filter, value) });
  if (query.text?.trim()) add('text');
  if (query.when) add('when');
  for (const filter of ['weekdays', 'dayParts', 'attendance', 'regions', 'types'] as const) {
    for (const value of query[filter] ?? []) add(filter, String(value));
  }
  if (query.radiusKm !== undefined) add('radiusKm');
  return active;
};
