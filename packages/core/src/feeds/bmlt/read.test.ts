import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../model/meeting.js';
import { meetingSchema } from '../../schema/index.js';
import { readBmlt, startBmltReading } from './read.js';
import type { BmltOptions } from './read.js';

const GOOD = {
  id_bigint: '7',
  weekday_tinyint: '2',
  venue_type: '1',
  start_time: '19:00:00',
  duration_time: '01:30:00',
  time_zone: 'America/New_York',
  formats: 'O,St',
  lang_enum: 'en',
  latitude: '44.5',
  longitude: '-68.2',
  published: '1',
  root_server_uri: 'https://bmlt.example.org/main_server',
  format_shared_id_list: '17,27',
  meeting_name: 'Harbour Light',
  location_text: 'Pier House',
  location_street: '1 Lantern Street',
  location_municipality: 'Port Amity',
  location_province: 'ME',
  location_postal_code_1: '04000',
};

const format = (id: string, key_string: string, name_string: string, world_id: string, lang = 'en'): object => ({
  id,
  key_string,
  name_string,
  world_id,
  lang,
});
const FORMATS = [
  format('4', 'C', 'Closed', 'CLOSED'),
  format('17', 'O', 'Open', 'OPEN'),
  format('27', 'St', 'Step', 'STEP'),
  format('27', 'Sch', 'Schritte', 'STEP', 'de'),
  format('33', 'WC', 'Wheelchair', 'WCHR'),
  format('9', 'ES', 'Español', 'LANG'),
  format('46', 'FIN', 'Finnish', 'LANG'),
  format('49', 'L/R', 'Lithuanian/Russian', 'LANG'),
  format('60', 'M', 'Mushrooms', ''),
  format('61', 'Med', 'Meditation', ''),
  format('53', 'VM', 'Virtual', 'VM'),
  format('54', 'TC', 'Closed for now', 'TC'),
  format('55', 'HY', 'Hybrid', 'HYBR'),
];

/** Reads one good row with changes; `undefined` takes a field away. */
function read(change: object, options: Partial<BmltOptions> = {}): { meeting: Meeting | undefined; findings: string[] } {
  const row = Object.fromEntries(Object.entries({ ...GOOD, ...change }).filter(([, value]) => value !== undefined));
  const { meetings, findings } = readBmlt([row], { feed: 'test', formats: FORMATS, ...options });
  for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
  return { meeting: meetings[0], findings: findings.map(({ code, field }) => `${code} ${field}`.trim()) };
}

type Case = readonly [note: string, change: object, meeting: object | undefined, ...findings: string[]];

const check = (cases: readonly Case[]): void =>
  it.each(cases.map(([note, change, meeting, ...findings]) => [note, change, { meeting, findings }] as const))(
    '%s',
    (_, change: object, outcome: { readonly meeting?: object | undefined; readonly findings: readonly string[] }) => {
      const { meeting, findings } = read(change);
      if (outcome.meeting) expect(meeting).toMatchObject(outcome.meeting);
      else expect(meeting).toBeUndefined();
      expect(findings).toEqual(outcome.findings);
    },
  );

const slot = (day: number, startMin: number, durationMin?: number): object => ({
  slots: [durationMin ? { day, startMin, durationMin } : { day, startMin }],
});
const ZOOM = { virtual_meeting_link: 'https://zoom.us/j/1' };
const PHONE = { phone_meeting_number: '+1 555 555 0100' };

describe('readBmlt', () => {
  it('makes a canonical meeting of a full row', () => {
    const { meeting, findings } = read({
      service_body_name: 'Harbour Area',
      venue_type: '3',
      location_info: 'Upstairs.',
      location_city_subsection: 'Old Port',
      location_neighborhood: 'Net Lofts',
      location_nation: 'USA',
      train_lines: 'Train Lines#@-@#Line 4',
      bus_lines: 'B60',
      comments: 'Ring twice.',
      virtual_meeting_additional_info: 'Passcode: hope',
      ...ZOOM,
      ...PHONE,
    });
    expect(findings).toEqual([]);
    expect(meeting).toEqual({
      id: 'bmlt.example.org/main_server/7',
      name: 'Harbour Light',
      slots: [{ day: 1, startMin: 1140, durationMin: 90 }],
      timeZone: 'America/New_York',
      timeZoneFrom: 'row',
      attendance: 'hybrid',
      isVenueClosed: false,
      place: {
        name: 'Pier House',
        address: '1 Lantern Street, Old Port, Port Amity, ME 04000, USA',
        city: 'Port Amity',
        notes: 'Upstairs.\nLine 4\nB60',
        position: { latitude: 44.5, longitude: -68.2 },
        isApproximate: false,
        regions: ['Harbour Area', 'Port Amity', 'Old Port', 'Net Lofts'],
      },
      conference: { url: 'https://zoom.us/j/1', provider: 'Zoom', phone: '+15555550100', urlNotes: 'Passcode: hope' },
      types: ['O', 'STEP'],
      programme: 'na',
      notes: 'Ring twice.',
      contributions: [],
      publisher: { name: 'Harbour Area' },
      source: { feed: 'test', row: 0 },
    });
  });

  describe('reads the answer of a server', () => {
    const rows = [GOOD];
    it.each([
      ['a list', rows, 1],
      ['a list beside the formats', { meetings: rows, formats: FORMATS }, 1],
      ['JSON text', JSON.stringify(rows), 1],
      ['JSONP', `/**/callback(${JSON.stringify(rows)});`, 1],
      ['JSONP with brackets in a text', `\ufeff my.cb_1(${JSON.stringify([{ ...GOOD, comments: 'Ring (twice);' }])})\n`, 1],
      ['an empty list', [], 0],
      ['an empty list that PHP wrote as an object', {}, 0],
      ['the same beside formats', { meetings: {}, formats: [] }, 0],
    ])('%s', (_, input, count) => {
      const reading = readBmlt(input, { feed: 'test', formats: FORMATS });
      expect(reading).toMatchObject({ rows: count, accepted: count, findings: [] });
    });

    it.each([['{"message": "Server Error"}'], ['callback(nothing);'], ['<html>'], [''], [{ formats: [] }], [null], [7]])(
      'reports %j as no answer',
      (input) => {
        const { rows, findings } = readBmlt(input, { feed: 'test' });
        expect(rows).toBe(0);
        expect(findings.map(({ code, row }) => [code, row])).toEqual([['feed-shape', -1]]);
      },
    );

    it('in slices', () => {
      const reader = startBmltReading([GOOD, { ...GOOD, id_bigint: '8' }], { feed: 'test' });
      expect([reader.rows, reader.step(1), reader.step(1)]).toEqual([2, false, true]);
      expect(reader.finish().accepted).toBe(2);
    });
  });

  describe('tells days and times', () => {
    check([
      ['1 is Sunday', { weekday_tinyint: '1' }, slot(0, 1140, 90)],
      ['7 is Saturday, also as a number', { weekday_tinyint: 7 }, slot(6, 1140, 90)],
      ['0 is no day', { weekday_tinyint: '0' }, { slots: [] }, 'day-invalid weekday_tinyint'],
      ['24:00 on Saturday is Sunday 00:00', { weekday_tinyint: '7', start_time: '24:00:00' }, slot(0, 0, 90)],
      ['a day without a time', { start_time: '' }, { slots: [] }, 'time-missing start_time'],
      ['a time without a day', { weekday_tinyint: '' }, { slots: [] }, 'day-missing weekday_tinyint'],
      ['a time that is none', { start_time: '25:00:00' }, { slots: [] }, 'time-invalid start_time'],
      ['neither day nor time', { start_time: undefined, weekday_tinyint: undefined }, { slots: [] }],
      ['round the clock', { duration_time: '24:00:00' }, slot(1, 1140, 1440)],
      ['a duration that nobody gave', { duration_time: '00:00:00' }, slot(1, 1140)],
      ['a duration that a cut row lacks', { duration_time: undefined }, slot(1, 1140)],
      ['a duration of more than a day', { duration_time: '24:01:00' }, slot(1, 1140), 'duration-invalid duration_time'],
      ['a duration in words', { duration_time: 'an hour' }, slot(1, 1140), 'duration-invalid duration_time'],
      ['a zone with blanks and in lower case', { time_zone: ' pacific/honolulu' }, { timeZone: 'Pacific/Honolulu' }],
      ['a zone that is none', { time_zone: 'Port Amity' }, { timeZoneFrom: 'none' }, 'time-zone-unknown time_zone'],
      ['no zone', { time_zone: '' }, { timeZoneFrom: 'none' }],
    ]);

    it('takes the zone of the options for rows without one', () => {
      expect(read({ time_zone: '' }, { timeZone: 'Europe/Berlin' }).meeting).toMatchObject({
        timeZone: 'Europe/Berlin',
        timeZoneFrom: 'setting',
      });
    });
  });

  describe('tells how people attend', () => {
    const closed = { format_shared_id_list: '54', formats: 'TC' };
    const is = (attendance: string, isVenueClosed = false): object => ({ attendance, isVenueClosed });
    check([
      ['by venue type: a room', {}, is('in-person')],
      ['a link', { venue_type: '2', ...ZOOM }, is('online')],
      ['a telephone', { venue_type: '2', ...PHONE }, is('phone')],
      ['both', { venue_type: 3, ...ZOOM }, is('hybrid')],
      ['a room that kept its link', ZOOM, { ...is('in-person'), conference: {} }, 'attendance-declared venue_type'],
      ['online, and the link kept back', { venue_type: '2' }, is('online'), 'attendance-declared venue_type'],
      [
        'a room without a street',
        { location_street: '' },
        { ...is('in-person'), place: { isApproximate: true } },
        'attendance-declared venue_type',
      ],
      ['a closed room', closed, is('inactive', true)],
      ['a closed room with a link', { ...closed, ...ZOOM }, is('online', true)],
      ['a hybrid whose room is closed', { ...closed, ...ZOOM, venue_type: '3' }, is('online', true)],
      ['a venue type that is none', { venue_type: '9' }, is('in-person'), 'attendance-invalid venue_type'],
      ['old servers: a room', { venue_type: '' }, is('in-person')],
      ['old servers: a street and a link', { venue_type: '', ...ZOOM }, is('hybrid')],
      ['old servers: a link alone', { venue_type: undefined, location_street: '', ...ZOOM }, is('online')],
      ['old servers: VM beside a street', { venue_type: '', formats: 'VM', format_shared_id_list: '53', ...ZOOM }, is('online')],
      ['old servers: HY by key', { venue_type: '', format_shared_id_list: undefined, formats: 'HY', ...ZOOM }, is('hybrid')],
      ['old servers: VM and TC', { venue_type: '', format_shared_id_list: '53,54', ...ZOOM }, is('online', true)],
    ]);
  });

  describe('resolves formats', () => {
    const ids = (format_shared_id_list: string, formats = ''): object => ({ format_shared_id_list, formats });
    check([
      ['by id to the world id', ids('33,27', 'WC,St'), { types: ['X', 'STEP'] }],
      ['by id whatever the keys say', ids('17', 'Offen'), { types: ['O'] }],
      ['by key in rows without ids', { format_shared_id_list: undefined, formats: 'St,WC' }, { types: ['STEP', 'X'] }],
      ['by key in another language', { format_shared_id_list: undefined, formats: 'Sch', lang_enum: 'de' }, { types: ['STEP'] }],
      ['a language by its key', ids('9'), { types: ['ES'] }],
      ['a language by its name', ids('46'), { types: ['FI'] }],
      ['a format by its name', ids('61'), { types: ['MED'] }],
      ['one that the programme lacks, by its name', ids('49'), { types: ['Lithuanian/Russian'] }, 'type-unknown formats'],
      ['a key that means another thing here', ids('60'), { types: ['Mushrooms'] }, 'type-unknown formats'],
      ['one that the table lacks, by its key', ids('17,99', 'O,Aussen'), { types: ['O', 'Aussen'] }, 'type-unknown formats'],
      ['a number that nobody explains', ids('99'), { types: [] }, 'type-unknown format_shared_id_list'],
      ['each once', ids('27,27'), { types: ['STEP'] }],
      ['open and closed', ids('17,4'), { types: ['C'] }, 'types-open-and-closed formats'],
      ['none', ids(''), { types: [] }],
    ]);

    it('shows keys without a table, and takes those that are codes of the programme', () => {
      const { meeting, findings } = read({ formats: 'O,STEP,WC,Tr' }, { formats: undefined });
      expect(meeting?.types).toEqual(['O', 'STEP', 'WC', 'Tr']);
      expect(findings).toEqual(['type-unknown formats', 'type-unknown formats']);
    });

    it('takes a table as text too, and one beside the rows first', () => {
      expect(read({}, { formats: `/**/f(${JSON.stringify(FORMATS)});` }).meeting?.types).toEqual(['O', 'STEP']);
      const own = { meetings: [GOOD], formats: [format('27', 'St', 'Traditions', 'TRAD')] };
      expect(readBmlt(own, { feed: 'test', formats: FORMATS }).meetings[0]?.types).toEqual(['O', 'TRAD']);
    });

    it('knows the codes of another programme when told', () => {
      expect(read({}, { programme: 'rd', vocabulary: { O: 'Open', STEP: 'Steps' } }).meeting).toMatchObject({
        programme: 'rd',
        types: ['O', 'STEP'],
      });
    });
  });

  describe('leaves out and reports', () => {
    check([
      ['a row that is not published', { published: '0' }, undefined, 'row-unpublished'],
      ['a row that says neither what nor where', Object.fromEntries(Object.keys(GOOD).map((key) => [key, ''])), undefined, 'row-empty'],
    ]);
    it('but keeps a row that does not say whether it is published', () => {
      expect(read({ published: undefined }).findings).toEqual([]);
      expect(read({ published: true }).findings).toEqual([]);
    });
  });

  describe('gives an id', () => {
    check([
      [
        'without scheme, case or last slash',
        { root_server_uri: 'http://BMLT.example.org/main_server/' },
        { id: 'bmlt.example.org/main_server/7' },
      ],
      ['of the number alone when no server is named', { root_server_uri: undefined, id_bigint: 7 }, { id: '7' }],
    ]);

    it('made of the meeting when there is no number', () => {
      const { meeting, findings } = read({ id_bigint: '' });
      expect(meeting?.id).toMatch(/^harbour-light-\w+$/);
      expect(findings).toEqual(['slug-missing id_bigint']);
    });
  });

  describe('keeps what else a server says', () => {
    check([
      [
        'in its own fields',
        {
          week_format_1: 'Week 1 Format#@-@#STEP',
          seat_reservation: ' <b>none</b> ',
          public_transport: '',
          closed_on: '2026-12-24, 25.12.2026',
          seats: 12,
        },
        { extras: { closed_on: '2026-12-24, 25.12.2026', seat_reservation: 'none', week_format_1: 'STEP' } },
      ],
      ['where the name is missing, by the place', { meeting_name: ' ' }, { name: 'Pier House' }, 'name-missing meeting_name'],
      ['of a place with coordinates 0, 0', { latitude: '0', longitude: '0' }, { name: 'Harbour Light' }, 'position-zero latitude'],
      ['of a place with the coordinates swapped', { latitude: '-168.2', longitude: '44.5' }, {}, 'position-swapped latitude'],
      ['by telephone, when it can be dialled', { ...PHONE, phone_meeting_number: 'ask' }, {}, 'phone-invalid phone_meeting_number'],
      ['about joining, when it is a link', { virtual_meeting_link: 'tel:+15555550100' }, {}, 'url-invalid virtual_meeting_link'],
    ]);

    it('but nothing that leads to a person', () => {
      const personal = {
        contact_name_1: 'Robin Example',
        contact_phone_1: '555-555-0101',
        contact_email1: 'robin@example.org',
        email_contact: 'robin@example.org',
        admin_notes: 'Robin has the key',
        kontakt: 'Robin Example',
        secretary: 'Robin E.',
        chair_name: 'Robin Example',
        greeter: 'Call Robin: 555 555-0101',
        helper: 'robin@example.org',
      };
      expect(JSON.stringify(read(personal).meeting)).not.toMatch(/robin|0101/i);
      expect(read(personal).meeting).toEqual(read({}).meeting);
    });
  });
});
