import { rowsLike } from './changed.js';

const ROOT = 'https://bmlt.example.org/main_server';

/**
 * A meeting as a BMLT server sends it to the public: every value a string, the week from 1 (Sunday) on.
 *
 * @see https://github.com/bmlt-enabled/bmlt-server `src/app/Http/Resources/Query/MeetingResource.php`
 */
export const bmltMeeting = /* @__PURE__ */ rowsLike({
  id_bigint: '1',
  worldid_mixed: '',
  shared_group_id_bigint: '',
  service_body_bigint: '2',
  service_body_name: 'Harbour Area',
  weekday_tinyint: '2',
  venue_type: '1',
  start_time: '19:00:00',
  duration_time: '01:30:00',
  time_zone: 'America/New_York',
  formats: 'O,St',
  lang_enum: 'en',
  longitude: '-68.2',
  latitude: '44.5',
  distance_in_km: '',
  distance_in_miles: '',
  email_contact: '',
  published: '1',
  root_server_uri: ROOT,
  format_shared_id_list: '17,27',
  meeting_name: 'Harbour Light',
  location_text: 'Pier House',
  location_info: '',
  location_street: '12 Lantern Street',
  location_municipality: 'Port Amity',
  location_province: 'ME',
  location_postal_code_1: '04600',
  location_nation: 'USA',
  comments: '',
  phone_meeting_number: '',
  virtual_meeting_link: '',
  virtual_meeting_additional_info: '',
});

/** A format: what a meeting is like. `world_id` means the same on every server, `key_string` does not. */
export const bmltFormat = /* @__PURE__ */ rowsLike({
  key_string: 'O',
  name_string: 'Open',
  description_string: 'Everybody is welcome.',
  lang: 'en',
  id: '17',
  world_id: 'OPEN',
  format_type_enum: 'O',
  root_server_uri: ROOT,
});

/** An answer without formats: meetings alone. */
export const bmltSearch = () => [
  bmltMeeting(),
  bmltMeeting({
    id_bigint: '2',
    meeting_name: 'Early Birds',
    weekday_tinyint: '3',
    start_time: '07:00:00',
    venue_type: '2',
    virtual_meeting_link: 'https://meet.example.org/early-birds',
  }),
];

/** An answer to a request that has the parameter `get_used_formats`. */
export const bmltSearchWithFormats = () => ({
  meetings: bmltSearch(),
  formats: [bmltFormat(), bmltFormat({ key_string: 'St', name_string: 'Step', id: '27', world_id: 'STEP', format_type_enum: 'FC1' })],
});

/** A service body. */
export const bmltServiceBody = /* @__PURE__ */ rowsLike({
  id: '2',
  parent_id: '1',
  name: 'Harbour Area',
  description: 'Port Amity and the coast',
  type: 'AS',
  url: 'https://harbour.example.org/',
  helpline: '207-555-0100',
  world_id: '',
});

const info = /* @__PURE__ */ rowsLike({
  version: '4.2.7',
  versionInt: '4002007',
  langs: 'en,es',
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
  meeting_states_and_provinces: 'ME',
  meeting_counties_and_sub_provinces: '',
  available_keys: 'id_bigint,weekday_tinyint,start_time,meeting_name,formats',
  google_api_key: 'not-a-key',
  dbVersion: '1',
  dbPrefix: 'na',
  phpVersion: '8.4.1',
  auto_geocoding_enabled: true,
  default_closed_status: true,
  aggregator_mode_enabled: false,
  commit: 'abc123',
});

/** An answer to `GetServerInfo`: a list of one. The server tells everybody its key and its versions; no client may. */
export const bmltServerInfo = <const Changes extends object = object>(changes?: Changes) => [info(changes)] as const;

/** One edit, as `GetChanges` lists them, with the name of the account that made it. */
export const bmltChange = /* @__PURE__ */ rowsLike({
  date_int: '1767625200',
  date_string: '3:00 PM, 1/5/2026',
  change_type: 'comdef_change_type_change',
  change_id: '9',
  meeting_id: '1',
  meeting_name: 'Harbour Light',
  user_id: '3',
  user_name: 'editor-one',
  service_body_id: '2',
  service_body_name: 'Harbour Area',
  meeting_exists: '1',
  details: 'Start Time was changed from "18:30:00" to "19:00:00".',
  json_data: { before: { id_bigint: '1', start_time: '18:30:00' }, after: { id_bigint: '1', start_time: '19:00:00' } },
});
