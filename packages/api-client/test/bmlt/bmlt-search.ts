import { withChildren, type BmltDatabase, type MeetingRecord } from './bmlt-database.js';
import { integers, intval, isNumeric, timeString, type PhpValue } from './php-query.js';

/** A row that was found, with its distances when a place was asked for. */
export interface FoundMeeting {
  readonly meeting: MeetingRecord;
  readonly miles?: number;
  readonly km?: number;
}

const LADDER = [0.0625, 0.125, 0.25, 0.5, 1, 2, 3, 5, 7.5, 10, 15, 20, 30, 50, 100, 150, 200];

/** The main table; by other keys only what was cut out can be sorted. */
const MAIN: Readonly<Record<string, (meeting: MeetingRecord) => string | number>> = {
  id_bigint: ({ id }) => id,
  weekday_tinyint: ({ weekday }) => weekday,
  start_time: ({ start }) => start,
  duration_time: ({ duration }) => duration,
  venue_type: ({ venueType }) => venueType,
  service_body_bigint: ({ serviceBody }) => serviceBody,
  time_zone: ({ timeZone }) => timeZone ?? '',
  lang_enum: ({ language }) => language,
  formats: ({ formats }) => formats,
};
const ALIASES: Readonly<Record<string, string>> = {
  time: 'weekday_tinyint,start_time,location_municipality',
  town: 'location_municipality,weekday_tinyint,start_time',
};

const distance = (multiplier: number, { latitude, longitude }: MeetingRecord, lat: number, lng: number): number => {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const cos =
    Math.cos(rad(latitude)) * Math.cos(rad(lat)) * Math.cos(rad(longitude) - rad(lng)) + Math.sin(rad(latitude)) * Math.sin(rad(lat));
  return (multiplier * Math.acos(Math.min(1, cos)) * 180) / Math.PI;
};

/** `time_to_sec(start_time + duration_time)`: the sum of decimal numbers, which is no time when its minutes pass 59. */
const decimalEnd = ({ start, duration }: MeetingRecord): number | null => {
  const sum = Number(start.replaceAll(':', '')) + Number(duration.replaceAll(':', ''));
  const [hour, minute, second] = [Math.floor(sum / 10_000), Math.floor(sum / 100) % 100, sum % 100];
  return minute > 59 || second > 59 ? null : hour * 3600 + minute * 60 + second;
};

/** InnoDB indexes words of three letters and more. */
const hasWord = ({ data }: MeetingRecord, text: string): boolean => {
  const words = text.toLowerCase().split(/\W+/).filter(({ length }) => length > 2); // prettier-ignore
  const known = Object.values(data).flatMap((value) => value.toLowerCase().split(/\W+/));
  return words.some((word) => known.includes(word));
};

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Equal rows, and rows without an order, come as the engine likes: differently for each page. */
const shuffled = (rows: readonly FoundMeeting[], page: number): FoundMeeting[] =>
  [...rows].sort((a, b) => ((a.meeting.id * 7919 * page) % 31) - ((b.meeting.id * 7919 * page) % 31));

/** GetSearchResults of `SwitcherController.php` and `MeetingRepository.php`. */
export const searchRows = (db: BmltDatabase, input: ReadonlyMap<string, PhpValue>, isAggregator: boolean): readonly FoundMeeting[] => {
  const get = (name: string): PhpValue | undefined => input.get(name);
  const number = (name: string): number | null => (isNumeric(get(name)) ? Number(get(name)) : null);
  const recursive = get('recursive') === '1';
  let rows: FoundMeeting[] = db.meetings.map((meeting) => ({ meeting }));
  const keep = (test: (meeting: MeetingRecord) => boolean): void => void (rows = rows.filter(({ meeting }) => test(meeting)));
  const sides = (name: string, splits = true): { readonly yes: readonly number[]; readonly no: readonly number[] } => {
    const all = integers(get(name), splits);
    return { yes: all.filter((id) => id > 0), no: all.filter((id) => id < 0).map(Math.abs) };
  };
  const choose = (
    name: string,
    valueOf: (meeting: MeetingRecord) => number,
    widen = (ids: readonly number[]) => ids,
    splits = true,
  ): boolean => {
    const { yes, no } = sides(name, splits);
    if (yes.length > 0) keep((meeting) => widen(yes).includes(valueOf(meeting)));
    if (no.length > 0) keep((meeting) => !widen(no).includes(valueOf(meeting)));
    return yes.length > 0;
  };
  const published = get('advanced_published') ?? '1';
  if (published === '1') keep((meeting) => meeting.published === 1);
  else if (published !== '0') keep((meeting) => meeting.published === 0);

  let isNarrow = choose('meeting_ids', ({ id }) => id);
  isNarrow =
    choose(
      'services',
      ({ serviceBody }) => serviceBody,
      (ids) => (recursive ? withChildren(db.bodies, ids) : ids),
    ) || isNarrow;
  choose('weekdays', ({ weekday }) => weekday + 1);
  choose('venue_types', ({ venueType }) => venueType, undefined, false);
  if (isAggregator) isNarrow = choose('root_server_ids', ({ server = 1 }) => server, undefined, false) || isNarrow;

  const formats = sides('formats');
  const has = ({ formats: own }: MeetingRecord, id: number): boolean => own.split(',').includes(String(id));
  const isAnd = String(get('formats_comparison_operator') ?? 'AND').toUpperCase() === 'AND';
  if (formats.yes.length > 0)
    keep((meeting) => (isAnd ? formats.yes.every((id) => has(meeting, id)) : formats.yes.some((id) => has(meeting, id))));
  if (formats.no.length > 0) keep((meeting) => !formats.no.some((id) => has(meeting, id)));
  isNarrow ||= formats.yes.length > 0;

  const key = get('meeting_key');
  if (typeof key === 'string') {
    const given = get('meeting_key_value');
    if (given === null || given === undefined) return [];
    // `intval` of a list is 1.
    const value = key !== 'weekday_tinyint' ? given : String((typeof given === 'string' ? intval(given) : 1) - 1);
    const values = typeof value === 'string' ? [value] : value;
    const read = MAIN[key] ?? (({ data }: MeetingRecord) => data[key] ?? '');
    keep((meeting) => !['formats', 'latitude', 'longitude'].includes(key) && values.includes(String(read(meeting))));
    isNarrow = true;
  }

  const after = timeString(get('StartsAfterH'), get('StartsAfterM'));
  const before = timeString(get('StartsBeforeH'), get('StartsBeforeM'));
  const ends = timeString(get('EndsBeforeH'), get('EndsBeforeM'));
  const least = timeString(get('MinDurationH'), get('MinDurationM'));
  const most = timeString(get('MaxDurationH'), get('MaxDurationM'));
  if (after !== null) keep(({ start }) => start > after);
  if (before !== null) keep(({ start }) => start < before);
  if (ends !== null)
    keep((meeting) => (decimalEnd(meeting) ?? Infinity) <= Number(ends.slice(0, 2)) * 3600 + Number(ends.slice(3, 5)) * 60);
  if (least !== null) keep(({ duration }) => duration >= least);
  if (most !== null) keep(({ duration }) => duration <= most);

  const text = get('SearchString');
  if (typeof text === 'string' && (Buffer.byteLength(text) > 2 || isNumeric(text))) {
    const ids = text.split(',');
    keep((meeting) => (ids.every(isNumeric) ? ids.map(intval).includes(meeting.id) : hasWord(meeting, text)));
  }

  const [lat, lng, miles, km] = [number('lat_val'), number('long_val'), number('geo_width'), number('geo_width_km')];
  if (lat !== null || lng !== null) {
    if (lat === null || lng === null || (miles === null && km === null)) return [];
    const multiplier = miles !== null ? 69 : 111.111;
    const far = (meeting: MeetingRecord): number => distance(multiplier, meeting, lat, lng);
    const width = miles ?? km ?? 0;
    const isEnough = (radius: number): boolean =>
      rows.filter(({ meeting }) => far(meeting) <= radius).length >= Math.abs(Math.trunc(width));
    const radius = width < 0 ? (LADDER.find(isEnough) ?? 200) : width;
    rows = rows.filter(({ meeting }) => far(meeting) <= radius);
    rows = rows.map(({ meeting }) => ({ meeting, miles: distance(69, meeting, lat, lng), km: distance(111.111, meeting, lat, lng) }));
    isNarrow = true;
  }

  const size = number('page_size');
  if (isAggregator && !isNarrow && size === null) return [];
  const page = number('page_num') ?? 1;
  const cut = (all: readonly FoundMeeting[]): FoundMeeting[] =>
    size === null ? [...all] : all.slice(Math.max(0, (page - 1) * size), page * size);
  if (get('sort_results_by_distance') === '1' && lat !== null) return cut(shuffled(rows, page).sort((a, b) => (a.km ?? 0) - (b.km ?? 0)));
  const keys = String(get('sort_keys') ?? ALIASES[String(get('sort_key') ?? '')] ?? 'weekday_tinyint,start_time,duration_time').split(',');
  const byKeys = (a: FoundMeeting, b: FoundMeeting): number => {
    const read = (each: string, { meeting }: FoundMeeting): string | number => MAIN[each]?.(meeting) ?? meeting.data[each] ?? '';
    return keys.map((each) => compare(read(each, a), read(each, b))).find((order) => order !== 0) ?? 0;
  };
  const isSql = keys.every((each) => each in MAIN);
  return isSql ? cut(shuffled(rows, page).sort(byKeys)) : cut(shuffled(rows, page)).sort(byKeys);
};
