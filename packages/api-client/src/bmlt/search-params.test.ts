import { describe, expect, expectTypeOf, it } from 'vitest';
import { ApiError } from '../http/api-error.js';
import type { MeetingQuery } from './index.js';
import { refuser } from './refused.js';
import { searchParams } from './search-params.js';

const URL_OF_SEARCH = 'https://example.org/main_server/client_interface/json/?switcher=GetSearchResults';
const write = (query: MeetingQuery): string => searchParams(query, refuser(URL_OF_SEARCH)).map((pair) => pair.join('=')).join('&'); // prettier-ignore

describe('searchParams', () => {
  it.each<[string, MeetingQuery, string]>([
    ['nothing', {}, ''],
    ['days from 0 as days from 1', { weekdays: [0, 1, 6] }, 'weekdays[]=1&weekdays[]=2&weekdays[]=7'],
    ['days that must not be', { weekdays: { exclude: [0] } }, 'weekdays[]=-1'],
    ['empty lists as no wish', { weekdays: [], meetings: [], formats: { all: [] }, sort: [] }, ''],
    ['venue types by name', { venueTypes: { include: ['online', 'hybrid'], exclude: ['in-person'] } }, 'venue_types[]=2&venue_types[]=3&venue_types[]=-1'],
    ['meetings', { meetings: { include: [1, '20'], exclude: [3] } }, 'meeting_ids[]=1&meeting_ids[]=20&meeting_ids[]=-3'],
    ['formats that must all be', { formats: { all: [4, 17], exclude: [60] } }, 'formats[]=4&formats[]=17&formats[]=-60'],
    ['formats of which one is enough', { formats: { any: [4, 17] } }, 'formats[]=4&formats[]=17&formats_comparison_operator=OR'],
    ['service bodies', { serviceBodies: { include: [1], exclude: [3], recursive: true } }, 'services[]=1&services[]=-3&recursive=1'],
    ['servers of an aggregator', { servers: [5] }, 'root_server_ids[]=5'],
    ['starts', { startsAfter: '06:05', startsBefore: '23:59' }, 'StartsAfterH=6&StartsAfterM=5&StartsBeforeH=23&StartsBeforeM=59'],
    ['no end', { endsBefore: '21:00' }, ''],
    ['durations', { minDurationMin: 61, maxDurationMin: 90 }, 'MinDurationH=1&MinDurationM=1&MaxDurationH=1&MaxDurationM=30'],
    ['a whole day, of which the server knows one minute less', { minDurationMin: 1440, maxDurationMin: 1440 }, 'MinDurationH=23&MinDurationM=59'],
    ['a circle in kilometres', { near: { latitude: 44.5, longitude: -68.2, unit: 'km', radius: 2.5 } }, 'lat_val=44.5&long_val=-68.2&geo_width_km=2.5'],
    ['the nearest as a negative width', { near: { latitude: 0, longitude: 0, unit: 'mi', nearest: 10 } }, 'lat_val=0&long_val=0&geo_width=-10'],
    ['words', { text: ' pier house ' }, 'SearchString=pier house'],
    ['words with a number', { text: 'route 12' }, 'SearchString=route 12'],
    ['an address', { address: { text: 'Port Amity', radius: 5 } }, 'SearchString=Port Amity&StringSearchIsAnAddress=1&SearchStringRadius=5'],
    ['a value of a field', { field: { key: 'location_province', value: 'ME' } }, 'meeting_key=location_province&meeting_key_value=ME'],
    ['values of a field', { field: { key: 'location_province', value: ['ME', 'NH'] } }, 'meeting_key=location_province&meeting_key_value[]=ME&meeting_key_value[]=NH'],
    ['a language', { language: 'de' }, 'lang_enum=de'],
    ['an order by words and by fields', { sort: ['town', 'start', 'bus_lines'] }, 'sort_keys=location_municipality,start_time,bus_lines'],
    ['an order by distance', { near: { latitude: 1, longitude: 2, unit: 'km', radius: 3 }, sort: 'distance' }, 'lat_val=1&long_val=2&geo_width_km=3&sort_results_by_distance=1'],
  ])('writes %s', (_, query, params) => expect(write(query)).toBe(params)); // prettier-ignore

  it('asks for what a meeting cannot do without beside the fields that are named', () => {
    const [, names] = /data_field_key=([^&]*)/.exec(write({ fields: ['comments', 'start_time'] })) ?? [];
    expect(names?.split(',')).toEqual(
      expect.arrayContaining(['id_bigint', 'published', 'venue_type', 'format_shared_id_list', 'comments']),
    );
    expect(new Set(names?.split(',')).size).toBe(names?.split(',').length);
  });

  const place = { latitude: 1, longitude: 2, unit: 'km' } as const;
  it.each<[string, MeetingQuery, string, string]>([
    ['words of two letters', { text: 'ab' }, 'text', 'too-short'],
    ['a word of two letters that has four bytes', { text: 'ñá' }, 'text', 'too-short'],
    ['words of which none has three letters', { text: 'a bc' }, 'text', 'too-short'],
    ['a number, which would be an id', { text: '12345' }, 'text', 'number'],
    ['numbers, which would be ids', { text: '101, 202' }, 'text', 'number'],
    ['an address of two letters', { address: { text: 'a ' } }, 'address', 'too-short'],
    ['a time that is none', { startsAfter: '24:00' }, 'startsAfter', 'time'],
    ['a time without its zero', { startsBefore: '7:00' }, 'startsBefore', 'time'],
    ['an end that is none', { endsBefore: '24:01' }, 'endsBefore', 'time'],
    ['no duration', { minDurationMin: 0 }, 'minDurationMin', 'range'],
    ['more than a day', { maxDurationMin: 1441 }, 'maxDurationMin', 'range'],
    ['ids that are not numbers', { meetings: ['1,2'] }, 'meetings', 'id'],
    ['a negative id', { serviceBodies: { include: [-1] } }, 'serviceBodies', 'id'],
    ['an id of nothing', { formats: { exclude: [0] } }, 'formats', 'id'],
    ['a place that is none', { near: { ...place, latitude: 91, radius: 1 } }, 'near', 'range'],
    ['a place that is not a number', { near: { ...place, longitude: NaN, radius: 1 } }, 'near', 'range'],
    ['a circle without a width', { near: { ...place, radius: 0 } }, 'near', 'range'],
    ['half a meeting', { near: { ...place, nearest: 1.5 } }, 'near', 'range'],
    ['two places', { near: { ...place, radius: 1 }, address: { text: 'Port Amity' } }, 'address', 'combination'],
    ['an order by distance from nowhere', { sort: 'distance' }, 'sort', 'combination'],
    ['an order by what is no field', { sort: ['start_time,id_bigint'] }, 'sort', 'field'],
    ['a field that the server cannot search', { field: { key: 'latitude', value: '44.5' } }, 'field', 'field'],
    ['two values where the server takes the first', { field: { key: 'weekday_tinyint', value: ['1', '2'] } }, 'field', 'field'],
    ['a field that leads to a person', { field: { key: 'contact_phone_1', value: '555-0101' } }, 'field', 'field'],
    ['an empty value, which finds nothing', { field: { key: 'comments', value: '' } }, 'field', 'range'],
    ['fields that lead to a person', { fields: ['contact_name_1'] }, 'fields', 'field'],
  ])('refuses %s', (_, query, member, why) => {
    let error: unknown;
    try {
      write(query);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind: 'unsupported', retryable: false, fieldErrors: { [member]: [why] } });
  });

  it('refuses days that are none, which types allow in plain JavaScript only', () => {
    const days = [7] as unknown as readonly 0[]; // What a page without types may pass.
    expect(() => write({ weekdays: days })).toThrow('unsupported');
  });

  it('lets types stop what cannot be asked for', () => {
    expectTypeOf<{ formats: { all: [1]; any: [2] } }>().not.toExtend<MeetingQuery>();
    expectTypeOf<{ near: { latitude: 1; longitude: 2; unit: 'km' } }>().not.toExtend<MeetingQuery>();
    expectTypeOf<{ near: { latitude: 1; longitude: 2; unit: 'km'; radius: 1; nearest: 2 } }>().not.toExtend<MeetingQuery>();
    expectTypeOf<{ weekdays: readonly [7] }>().not.toExtend<MeetingQuery>();
    expectTypeOf<'advanced_published'>().not.toExtend<keyof MeetingQuery>();
  });
});
