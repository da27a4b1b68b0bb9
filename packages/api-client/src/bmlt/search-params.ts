import type { Params } from './address.js';
import { choiceParams, idParams, type Choice } from './choice.js';
import type { MainColumn, MeetingQuery, VenueType } from './meeting-query.js';
import { isPersonal } from './personal.js';
import { placeParams } from './place-params.js';
import type { Refuse } from './refused.js';
import { timeParams } from './time-params.js';

const VENUE_CODES: Readonly<Record<VenueType, string>> = { 'in-person': '1', online: '2', hybrid: '3' };

/** Columns of the server's main table: by these it can sort a whole list, by others only a page. */
export const MAIN_COLUMNS: Readonly<Record<MainColumn, string>> = {
  weekday: 'weekday_tinyint',
  start: 'start_time',
  duration: 'duration_time',
  'venue-type': 'venue_type',
  'service-body': 'service_body_bigint',
  'time-zone': 'time_zone',
  language: 'lang_enum',
  id: 'id_bigint',
};
const COLUMNS = new Map(
  Object.entries({
    ...MAIN_COLUMNS,
    name: 'meeting_name',
    town: 'location_municipality',
    borough: 'location_city_subsection',
    neighborhood: 'location_neighborhood',
    province: 'location_province',
  }),
);

/** Without these a meeting would have no identity, or an attendance and types that nobody gave it. */
const ESSENTIAL = (
  'id_bigint root_server_uri root_server_id published meeting_name weekday_tinyint start_time duration_time time_zone venue_type ' +
  'formats format_shared_id_list lang_enum location_street phone_meeting_number virtual_meeting_link'
).split(' ');

/** The server finds nothing by these, whatever the value. */
const UNSEARCHABLE = ['formats', 'latitude', 'longitude'];
/** Of several values of these the server takes the first, or fails. */
const SINGLE = ['weekday_tinyint', 'start_time', 'duration_time'];

const isFieldName = (name: string): boolean => /^\w+$/.test(name) && !isPersonal(name);

const weekdayCode = (day: number, refuse: Refuse): string =>
  Number.isInteger(day) && day >= 0 && day <= 6 ? String(day + 1) : refuse('weekdays', 'range');

const fieldParams = ({ key, value }: NonNullable<MeetingQuery['field']>, refuse: Refuse): Params => {
  const values = typeof value === 'string' ? [value] : value;
  if (!isFieldName(key) || UNSEARCHABLE.includes(key) || (values.length > 1 && SINGLE.includes(key))) refuse('field', 'field');
  if (values.length === 0 || values.includes('')) refuse('field', 'range');
  // Not a list of one: of a list for a day or a time the server cannot make a value.
  const name = values.length > 1 ? 'meeting_key_value[]' : 'meeting_key_value';
  return [['meeting_key', key], ...values.map((each) => [name, each] as const)];
};

const sortParams = ({ sort, near, address }: MeetingQuery, refuse: Refuse): Params => {
  if (sort === undefined || sort.length === 0) return [];
  if (sort === 'distance') return near || address ? [['sort_results_by_distance', '1']] : refuse('sort', 'combination');
  const keys = sort.map((key) => COLUMNS.get(key) ?? key);
  return keys.every(isFieldName) ? [['sort_keys', keys.join(',')]] : refuse('sort', 'field');
};

const outputParams = ({ fields, near, language }: MeetingQuery, refuse: Refuse): Params => {
  if (fields && !fields.every(isFieldName)) refuse('fields', 'field');
  const names = fields && new Set([...ESSENTIAL, ...(near ? ['distance_in_km'] : []), ...fields]);
  return [
    ...(names ? [['data_field_key', [...names].join(',')] as const] : []),
    ...(language === undefined ? [] : [['lang_enum', language] as const]),
  ];
};

/**
 * Writes a query as parameters of GetSearchResults. Refuses what the server would take for something else.
 *
 * @see https://github.com/bmlt-enabled/bmlt-server `src/app/Http/Controllers/Query/SwitcherController.php`
 */
export const searchParams = (query: MeetingQuery, refuse: Refuse): Params => {
  const { formats = {}, serviceBodies, field } = query;
  if (formats.all && formats.any) refuse('formats', 'combination');
  const formatChoice: Choice<number | string> = { include: formats.any ?? formats.all ?? [], exclude: formats.exclude ?? [] };
  const ids = idParams(refuse);
  return [
    ...ids('meeting_ids', 'meetings', query.meetings),
    ...choiceParams('weekdays', query.weekdays, (day) => weekdayCode(day, refuse)),
    ...choiceParams('venue_types', query.venueTypes, (type) => VENUE_CODES[type] ?? refuse('venueTypes', 'range')),
    ...ids('formats', 'formats', formatChoice),
    ...(formats.any?.length ? [['formats_comparison_operator', 'OR'] as const] : []),
    ...ids('services', 'serviceBodies', serviceBodies),
    ...(serviceBodies?.recursive ? [['recursive', '1'] as const] : []),
    ...ids('root_server_ids', 'servers', query.servers),
    ...timeParams(query, refuse),
    ...placeParams(query, refuse),
    ...(field ? fieldParams(field, refuse) : []),
    ...outputParams(query, refuse),
    ...sortParams(query, refuse),
  ];
};
