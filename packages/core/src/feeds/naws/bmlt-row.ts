import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { localDay } from '../columns/local-day.js';
import { localTime } from '../columns/local-time.js';
import { plainName } from '../columns/plain-name.js';

const LANGUAGES = ['Language1', 'Language2', 'Language3'];
const FORMATS = ['Format1', 'Format2', 'Format3', 'Format4', 'Format5'];

/** Columns that hold what a field of the server holds. Contacts, companies and their addresses are in none. */
const SAME = {
  meeting_name: ['CommitteeName'],
  service_body_name: ['ParentName'],
  time_zone: ['TimeZone'],
  location_text: ['Place'],
  location_street: ['Address'],
  location_city_subsection: ['LocBorough'],
  location_municipality: ['City'],
  location_province: ['State'],
  location_postal_code_1: ['Zip'],
  location_nation: ['Country'],
  latitude: ['Latitude'],
  longitude: ['Longitude'],
  phone_meeting_number: ['PhoneMeetingNumber'],
  virtual_meeting_link: ['VirtualMeetingLink'],
  virtual_meeting_additional_info: ['VirtualMeetingInfo'],
} as const;

/** Columns of the dump by the field of a BMLT server that they came from. */
export const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  ...SAME,
  id_bigint: ['bmlt_id', 'MeetingID'],
  weekday_tinyint: ['Day'],
  start_time: ['Time'],
  location_info: ['Room', 'Directions'],
  Institutional: ['Institutional'],
  published: ['Delete', 'unpublished'],
  formats: ['Closed', 'WheelChr', ...LANGUAGES, ...FORMATS, 'Room'],
  last_changed: ['LastChanged'],
};

/** Cells of a line by column, as `COLUMNS` spells it. */
export type Cells = Readonly<Record<string, unknown>>;

/** Before the code or name of a language, to tell it from the id of a format. */
export const LANGUAGE = 'language:';

const isTrue = (text: string): boolean => /^(?:true|1|y|yes)$/i.test(text);

/** Makes rows as a BMLT server gives them to GetSearchResults. The formats are ids of NA World Services, languages and names. */
export function bmltRows(vocabulary: Vocabulary): (cells: Cells) => object {
  const names = new Set(Object.values(vocabulary).map(plainName));

  return (cells) => {
    const value = (column: string): unknown => (Object.hasOwn(cells, column) ? cells[column] : undefined);
    const text = (column: string): string => {
      const cell = value(column);
      return typeof cell === 'string' ? cell : '';
    };
    const name = text('Day');
    const day = localDay(name);
    const isDeleted = /^d/i.test(text('Delete'));
    // The server fills this column with names of formats that NA World Services does not know; people write rooms.
    const room = text('Room')
      .split(/[,;]/)
      .map((part) => part.trim());
    const isFormat = (part: string): boolean => names.has(plainName(part));

    const row: Record<string, unknown> = {
      id_bigint: value('bmlt_id') ?? value('MeetingID'),
      // A server counts days from 1; the dump has names only, so that nobody knows what a number in it means.
      weekday_tinyint: day === undefined ? name.replace(/^\d$/, 'Day $&') : String(day + 1),
      start_time: localTime(text('Time')),
      location_info: [room.filter((part) => !isFormat(part)).join(', '), text('Directions')].filter(Boolean).join('\n'),
      formats: [
        text('Closed').toUpperCase(),
        isTrue(text('WheelChr')) ? 'WCHR' : '',
        ...LANGUAGES.map((column) => text(column) && LANGUAGE + text(column)),
        // The languages say which one is meant.
        ...FORMATS.map((column) => text(column).replace(/^LANG$/i, '')),
        ...room.filter(isFormat),
      ].filter(Boolean),
    };
    for (const [field, [column]] of Object.entries(SAME)) row[field] = value(column);
    // A hospital or a prison, whose meetings are not for everyone: shown as the dump says it.
    if (isTrue(text('Institutional'))) row['Institutional'] = text('Institutional');
    if (isDeleted || isTrue(text('unpublished'))) row['published'] = isDeleted ? `Delete: ${text('Delete')}` : 'unpublished: 1';
    return row;
  };
}
