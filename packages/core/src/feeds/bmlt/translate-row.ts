import type { FeedRow } from '../feed-row.js';

/** Meeting Guide field by the BMLT field that stands in it, for the findings. */
export const SOURCE_FIELD: Readonly<Record<string, string>> = {
  slug: 'id_bigint',
  name: 'meeting_name',
  day: 'weekday_tinyint',
  time: 'start_time',
  timezone: 'time_zone',
  types: 'formats',
  location: 'location_text',
  location_notes: 'location_info',
  formatted_address: 'location_street',
  notes: 'comments',
  conference_url: 'virtual_meeting_link',
  conference_url_notes: 'virtual_meeting_additional_info',
  conference_phone: 'phone_meeting_number',
  district: 'service_body_name',
};

/** BMLT counts from 1, Sunday; what is no such number is left to the reader of days to report. */
function weekday(value: unknown): unknown {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= 7 && value !== '' ? number - 1 : value === '' || value == null ? '' : 'x';
}

function serverOf(row: FeedRow): string {
  return row
    .line('root_server_uri')
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '');
}

/** A row of GetSearchResults in the fields of Meeting Guide, whose reader knows what to make of their values. */
export function translateRow(row: FeedRow, types: readonly string[]): object {
  const line = (field: string): string => row.line(field);
  const street = line('location_street');
  const province = [line('location_province'), line('location_postal_code_1')].filter(Boolean).join(' ');
  const town = [line('location_neighborhood'), line('location_city_subsection')].find(Boolean) ?? '';
  const id = line('id_bigint');
  return {
    slug: id && [serverOf(row), id].filter(Boolean).join('-'),
    name: line('meeting_name'),
    day: weekday(row.value('weekday_tinyint')),
    time: line('start_time'),
    timezone: line('time_zone'),
    types,
    location: line('location_text'),
    location_notes: [row.text('location_info'), line('train_lines'), line('bus_lines')].filter(Boolean).join('\n'),
    formatted_address: [street, line('location_municipality'), province, line('location_nation')].filter(Boolean).join(', '),
    city: line('location_municipality'),
    regions: [line('location_province'), line('location_sub_province'), line('location_municipality'), town].filter(Boolean),
    approximate: street ? 'no' : 'yes',
    latitude: row.value('latitude'),
    longitude: row.value('longitude'),
    notes: row.text('comments'),
    conference_url: row.text('virtual_meeting_link'),
    conference_url_notes: row.text('virtual_meeting_additional_info'),
    conference_phone: line('phone_meeting_number'),
    district: line('service_body_name'),
  };
}
