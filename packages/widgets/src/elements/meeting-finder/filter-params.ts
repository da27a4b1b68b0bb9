import type { AttendanceFilter, DayPart, Query, SortOrder, When } from '@handrail/core/catalogue';
import type { Weekday } from '@handrail/core';

/** Parameters that the finder owns in the URL fragment. The visitor's position is never one of them. */
export const PARAMS = ['q', 'day', 'time', 'attend', 'type', 'area', 'when', 'sort', 'meeting'] as const;

const DAY_PARTS: readonly DayPart[] = ['morning', 'afternoon', 'evening', 'night'];
const ATTENDANCE: readonly AttendanceFilter[] = ['in-person', 'online', 'hybrid', 'phone', 'inactive'];
const WHENS: readonly When[] = ['now', 'soon', 'upcoming'];
const SORTS: readonly SortOrder[] = ['next', 'relevance', 'name', 'distance'];

const listOf = (value: string | undefined): string[] => (value ? value.split(',').filter(Boolean) : []);
const among = <T extends string>(values: readonly T[], given: readonly string[]): T[] => values.filter((value) => given.includes(value));

/** Reads filters from parameters; unknown names and values are ignored, so that an old link still opens. */
export const readQuery = (params: ReadonlyMap<string, string>): Query => {
  const text = params.get('q');
  const weekdays = listOf(params.get('day'))
    .map(Number)
    .filter((day): day is Weekday => Number.isInteger(day) && day >= 0 && day <= 6);
  const [when] = among(WHENS, listOf(params.get('when')));
  const [sort] = among(SORTS, listOf(params.get('sort')));
  const dayParts = among(DAY_PARTS, listOf(params.get('time')));
  const attendance = among(ATTENDANCE, listOf(params.get('attend')));
  const types = listOf(params.get('type')).map(unescapeComma);
  const regions = listOf(params.get('area')).map(unescapeComma);
  return {
    ...(text ? { text } : {}),
    ...(weekdays.length ? { weekdays } : {}),
    ...(dayParts.length ? { dayParts } : {}),
    ...(attendance.length ? { attendance } : {}),
    ...(types.length ? { types } : {}),
    ...(regions.length ? { regions } : {}),
    ...(when ? { when } : {}),
    ...(sort ? { sort } : {}),
  };
};

/** Writes filters as parameters: only those that are set, in a fixed order, so that the same filters give the same link. */
export const writeQuery = (query: Query): Map<string, string> => {
  const params = new Map<string, string>();
  const put = (name: string, values: readonly (string | number)[] | undefined) => {
    if (values?.length) params.set(name, values.join(','));
  };
  if (query.text?.trim()) params.set('q', query.text.trim());
  put('day', query.weekdays);
  put('time', query.dayParts);
  put('attend', query.attendance);
  put('type', query.types?.map(escapeComma));
  put('area', query.regions?.map(escapeComma));
  if (query.when) params.set('when', query.when);
  if (query.sort && query.sort !== 'distance') params.set('sort', query.sort);
  return params;
};

const escapeComma = (value: string): string => value.replace(/%/g, '%25').replace(/,/g, '%2C');

const unescapeComma = (value: string): string => value.replace(/%2C/g, ',').replace(/%25/g, '%');
