import type { FeedRow } from '../feed-row.js';
import { fieldText } from './field-text.js';

/** Fields that every server has, which the other readers know, and those that are for the server and its editors. */
const STOCK = new Set(
  (
    'id_bigint worldid_mixed shared_group_id_bigint service_body_bigint service_body_name weekday_tinyint venue_type start_time ' +
    'duration_time time_zone formats lang_enum longitude latitude distance_in_km distance_in_miles published root_server_uri ' +
    'root_server_id format_shared_id_list meeting_name location_text location_info location_street location_city_subsection ' +
    'location_neighborhood location_municipality location_sub_province location_province location_postal_code_1 location_nation ' +
    'comments train_lines bus_lines phone_meeting_number virtual_meeting_link virtual_meeting_additional_info zone'
  ).split(' '),
);

/** Names of fields that may lead to a person: contacts, those who serve the group, and editors. */
const PERSONAL =
  /contact|kontakt|contat|mail|phone|telef|whats|admin|editor|user|author|login|gsr|chair|secret|servant|host|respons|coord|(?:^|_)(?:tel|cel|mobile|name|nom|person)/i;
/** An address of e-mail, or a number as long as a telephone's. */
const REACHES_SOMEONE = /@|\d(?:[\s()./-]*\d){6}/;
const DATE = /\b(?:\d{4}-\d\d-\d\d|\d{1,2}([./])\d{1,2}\1\d{4})\b/g;

/**
 * Texts in the fields that a server's keepers added, by field name. A field whose name or value may lead to a person is
 * left out, for nobody can tell whose it is. `undefined` when nothing is left.
 */
export function readExtras(row: FeedRow): Readonly<Record<string, string>> | undefined {
  const extras: [string, string][] = [];
  for (const field of Object.keys(row.fields).sort()) {
    if (STOCK.has(field) || !/^[a-z]\w{0,63}$/i.test(field) || PERSONAL.test(field)) continue;
    const value = row.value(field);
    // Numbers and yes/no of a field that nobody described say nothing; the server sends texts.
    const text = typeof value === 'string' ? fieldText(row, field) : '';
    if (text && !REACHES_SOMEONE.test(text.replace(DATE, 'date'))) extras.push([field, text]);
  }
  return extras.length > 0 ? Object.fromEntries(extras) : undefined;
}
