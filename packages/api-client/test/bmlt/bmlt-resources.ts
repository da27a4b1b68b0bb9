import type { BmltDatabase, BodyRecord, ChangeRecord, FormatRecord, MeetingRecord } from './bmlt-database.js';
import type { FoundMeeting } from './bmlt-search.js';

/** What the resources need to know of their server. */
export interface ServerState {
  readonly db: BmltDatabase;
  readonly uri: string;
  readonly isAggregator: boolean;
}

/** Fields of the data tables that every server has; contacts are empty to visitors. */
const STOCK =
  'meeting_name location_text location_info location_street location_city_subsection location_neighborhood location_municipality location_sub_province location_province location_postal_code_1 location_nation comments train_lines bus_lines phone_meeting_number virtual_meeting_link virtual_meeting_additional_info contact_phone_1 contact_email_1 contact_name_1 admin_notes seat_reservation'.split(
    ' ',
  );
const PROTECTED = /^contact_|^admin_notes$/;
export const KEYS = [
  'id_bigint worldid_mixed service_body_bigint weekday_tinyint venue_type start_time duration_time time_zone formats lang_enum longitude latitude',
  ...STOCK.filter((key) => !PROTECTED.test(key)),
]
  .join(' ')
  .split(' ');

const text = (value: number | string | null | undefined): string => String(value ?? '');

/** `MeetingResource.php`: texts all, days from 1, and only what `data_field_key` names. */
export const meetingResource = (
  { meeting, miles, km }: FoundMeeting,
  { db, uri, isAggregator }: ServerState,
  language: string,
  only: readonly string[],
): object => {
  const formats = meeting.formats
    .split(',')
    .flatMap((id) => db.formats.find((format) => text(format.id) === id && format.language === language) ?? []);
  const isUnknown = meeting.duration === '' || meeting.duration === '00:00:00';
  const row: Record<string, unknown> = {
    id_bigint: text(meeting.id),
    worldid_mixed: '',
    shared_group_id_bigint: '',
    service_body_bigint: text(meeting.serviceBody),
    service_body_name: db.bodies.find(({ id }) => id === meeting.serviceBody)?.name ?? '',
    weekday_tinyint: text(meeting.weekday + 1),
    venue_type: text(meeting.venueType),
    start_time: meeting.start,
    duration_time: isUnknown ? '01:00:00' : meeting.duration,
    time_zone: text(meeting.timeZone),
    formats: formats.map(({ key }) => key).join(','),
    lang_enum: meeting.language,
    longitude: text(meeting.longitude),
    latitude: text(meeting.latitude),
    distance_in_km: text(km),
    distance_in_miles: text(miles),
    email_contact: '',
    published: text(meeting.published),
    root_server_uri: isAggregator ? `https://s${meeting.server ?? 1}.example.org/main_server` : uri,
    format_shared_id_list: formats.map(({ id }) => id).join(','),
    ...(isAggregator && { root_server_id: meeting.server ?? 1 }),
    ...Object.fromEntries(STOCK.map((key) => [key, PROTECTED.test(key) ? '' : (meeting.data[key] ?? '')])),
  };
  const names = only.filter((name) => name in row);
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, row[name]])) : row;
};

/** `FormatResource.php`. */
export const formatResource = ({ key, name, language, id, worldId, type }: FormatRecord, { uri, isAggregator }: ServerState): object => ({
  key_string: key,
  name_string: name,
  description_string: '',
  lang: language,
  id: text(id),
  world_id: text(worldId),
  format_type_enum: text(type),
  root_server_uri: uri,
  ...(isAggregator && { root_server_id: 1 }),
});

/** `ServiceBodyResource.php`, with the e-mail addresses that a server may be set to tell. */
export const bodyResource = ({ id, owner, name, description, type, url }: BodyRecord, { isAggregator }: ServerState): object => ({
  id: text(id),
  parent_id: text(owner),
  name,
  description,
  type,
  url: text(url),
  helpline: id === 1 ? '555-0100' : '',
  world_id: '',
  contact_email: 'robin@example.org',
  ...(isAggregator && { root_server_id: 1 }),
});

const snapshot = (meeting: MeetingRecord, { db }: ServerState): object => ({
  id_bigint: text(meeting.id),
  weekday_tinyint: text(meeting.weekday + 1),
  start_time: meeting.start,
  published: text(meeting.published),
  formats: meeting.formats.split(',').flatMap((id) => db.formats.find((format) => text(format.id) === id)?.key ?? []),
  ...Object.fromEntries(Object.entries(meeting.data).map(([key, value]) => [key, PROTECTED.test(key) ? '********' : value])),
  group_contact: 'robin@example.org',
});

/** `MeetingChangeResource.php`: the account of the editor goes to everyone; no data at all is an empty list. */
export const changeResource = ({ id, date, before, after }: ChangeRecord, state: ServerState): object => {
  const data = { ...(before && { before: snapshot(before, state) }), ...(after && { after: snapshot(after, state) }) };
  return {
    date_int: text(Date.parse(`${date.replace(' ', 'T')}Z`) / 1000),
    date_string: '12:00 AM, 1/1/2026',
    change_type: `comdef_change_type_${before ? (after ? 'change' : 'delete') : 'new'}`,
    change_id: text(id),
    meeting_id: text(before?.id ?? after?.id ?? 0),
    meeting_name: before?.data['meeting_name'] ?? after?.data['meeting_name'] ?? '',
    user_id: '3',
    user_name: 'robin.editor',
    service_body_id: text((after ?? before)?.serviceBody),
    service_body_name: 'Harbour Area',
    meeting_exists: after ? '1' : '0',
    details: 'Contact 1 Phone was changed from "555-0101" to "".',
    json_data: before || after ? data : [],
  };
};

/** GetServerInfo. */
export const infoResource = ({ isAggregator }: ServerState): object => ({
  version: '4.2.7',
  versionInt: '4002007',
  langs: 'de,en,es',
  nativeLang: 'en',
  centerLongitude: '-68.2',
  centerLatitude: '44.5',
  centerZoom: '6',
  defaultDuration: '01:00:00',
  regionBias: 'us',
  charSet: 'UTF-8',
  distanceUnits: 'mi',
  semanticAdmin: '1',
  changesPerMeeting: '0',
  meeting_states_and_provinces: 'ME,NH',
  meeting_counties_and_sub_provinces: '',
  available_keys: [...KEYS, 'root_server_uri', 'format_shared_id_list'].join(','),
  google_api_key: isAggregator ? null : 'AIza-not-a-key',
  dbVersion: '2026_01_01_000000_example',
  dbPrefix: 'na',
  phpVersion: '8.4.1',
  auto_geocoding_enabled: true,
  commit: 'abc',
  default_closed_status: true,
  aggregator_mode_enabled: isAggregator,
});
