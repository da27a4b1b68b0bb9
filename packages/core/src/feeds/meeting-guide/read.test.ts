import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../model/meeting.js';
import type { FeedOptions } from '../feed-reading.js';
import { readMeetingGuide, startReading } from './read.js';

const GOOD = {
  slug: 'harbour-light',
  name: 'Harbour Light',
  day: 1,
  time: '19:00',
  timezone: 'America/New_York',
  formatted_address: '1 Lantern Street, Port Amity, ME 04000, USA',
};

interface Outcome {
  /** What the meeting has, as far as it matters. */
  readonly meeting?: object | undefined;
  /** "code field" of all findings. */
  readonly findings: readonly string[];
}

/** Reads one good row with changes; `undefined` takes a field away. */
function read(change: object, options: Partial<FeedOptions> = {}): { meeting: Meeting | undefined; findings: string[] } {
  const row = Object.fromEntries(Object.entries({ ...GOOD, ...change }).filter(([, value]) => value !== undefined));
  const { meetings, findings } = readMeetingGuide([row], { feed: 'test', ...options });
  return { meeting: meetings[0], findings: findings.map(({ code, field }) => `${code} ${field}`.trim()) };
}

type Case = readonly [note: string, change: object, meeting: object, ...findings: string[]];

const check = (cases: readonly Case[]): void =>
  it.each(cases.map(([note, change, meeting, ...findings]) => [note, change, { meeting, findings }] as const))(
    '%s',
    (_, change: object, outcome: Outcome) => {
      const { meeting, findings } = read(change);
      expect(meeting).toMatchObject(outcome.meeting ?? {});
      expect(findings).toEqual(outcome.findings);
    },
  );

const slots = (...days: number[]): object => ({ slots: days.map((day) => ({ day, startMin: 1140 })) });
const at = (startMin: number, day = 1): object => ({ slots: [{ day, startMin }] });
const lasting = (startMin: number, durationMin: number): object => ({ slots: [{ day: 1, startMin, durationMin }] });

describe('readMeetingGuide', () => {
  it('makes a canonical meeting of a full row', () => {
    const { meeting, findings } = read({
      end_time: '20:30',
      types: ['O', 'W', 'ONL', 'TC'],
      conference_url: 'https://us02web.zoom.us/j/1?pwd=a',
      conference_url_notes: 'Passcode: hope',
      conference_phone: '+15555550100,,1#',
      conference_phone_notes: 'Dial in early.',
      notes: 'Ring twice.',
      location: 'Pier House',
      location_notes: 'Upstairs.',
      latitude: 44.5,
      longitude: -68.2,
      regions: ['Maine', 'Port Amity'],
      group: 'Harbour Group',
      group_notes: 'Since 1990.',
      website: 'https://group.example.org',
      email: 'group@example.org',
      phone: '555-0100',
      district: 'District 3',
      venmo: '@harbour',
      url: 'https://example.org/meetings/harbour-light',
      updated: '2024-01-02 03:04:05',
      feedback_emails: ['web@example.org'],
      feedback_url: 'https://example.org/feedback',
      entity: 'Port Amity Intergroup',
      entity_url: 'https://example.org',
      entity_email: 'office@example.org',
      entity_phone: '+1 555 555 0100',
      entity_location: 'Port Amity, Maine',
      contact_1_name: 'Pat',
      contact_1_phone: '555-0199',
    });
    expect(findings).toEqual([]);
    expect(meeting).toEqual({
      id: 'harbour-light',
      name: 'Harbour Light',
      slots: [{ day: 1, startMin: 1140, durationMin: 90 }],
      timeZone: 'America/New_York',
      timeZoneFrom: 'row',
      attendance: 'online',
      isVenueClosed: true,
      place: {
        name: 'Pier House',
        address: '1 Lantern Street, Port Amity, ME 04000, USA',
        notes: 'Upstairs.',
        position: { latitude: 44.5, longitude: -68.2 },
        isApproximate: false,
        regions: ['Maine', 'Port Amity'],
      },
      conference: {
        url: 'https://us02web.zoom.us/j/1?pwd=a',
        urlNotes: 'Passcode: hope',
        provider: 'Zoom',
        phone: '+15555550100,,1#',
        phoneNotes: 'Dial in early.',
      },
      types: ['O', 'W'],
      programme: 'aa',
      group: {
        name: 'Harbour Group',
        notes: 'Since 1990.',
        website: 'https://group.example.org',
        email: 'group@example.org',
        phone: '555-0100',
        district: 'District 3',
      },
      notes: 'Ring twice.',
      contributions: [{ service: 'venmo', handle: '@harbour', url: 'https://venmo.com/harbour' }],
      publisher: {
        name: 'Port Amity Intergroup',
        url: 'https://example.org',
        email: 'office@example.org',
        phone: '+1 555 555 0100',
        location: 'Port Amity, Maine',
      },
      url: 'https://example.org/meetings/harbour-light',
      feedback: { url: 'https://example.org/feedback', emails: ['web@example.org'] },
      updated: '2024-01-02T03:04:05Z',
      source: { feed: 'test', row: 0 },
    });
  });
});

describe('day', () =>
  check([
    ['a number', { day: 3 }, slots(3)],
    ['a digit in text', { day: '3' }, slots(3)],
    ['Sunday', { day: 0 }, slots(0)],
    ['an English name', { day: 'Monday' }, slots(1)],
    ['a short name', { day: 'mon' }, slots(1)],
    ['a short name with a full stop', { day: 'Thurs.' }, slots(4)],
    ['a plural', { day: 'Saturdays' }, slots(6)],
    ['a Spanish name', { day: 'miércoles' }, slots(3)],
    ['a Spanish name without accent', { day: 'SABADO' }, slots(6)],
    ['a list', { day: [3, 1] }, slots(1, 3)],
    ['a list of digits', { day: ['1', '5', 1] }, slots(1, 5)],
    ['a list of names', { day: ['Friday', 'lunes'] }, slots(1, 5)],
    ['a list in text', { day: 'Monday, Wednesday' }, slots(1, 3)],
    ['a list with one mistake', { day: [1, 9] }, slots(1), 'day-invalid day'],
    ['an empty list', { day: [] }, slots(), 'day-missing day'],
    ['null', { day: null }, slots(), 'day-missing day'],
    ['empty', { day: '' }, slots(), 'day-missing day'],
    ['missing', { day: undefined }, slots(), 'day-missing day'],
    ['out of range', { day: 7 }, slots(), 'day-invalid day'],
    ['a fraction', { day: 1.5 }, slots(), 'day-invalid day'],
    ['a word', { day: 'someday' }, slots(), 'day-invalid day'],
    ['too short', { day: 't' }, slots(), 'day-invalid day'],
    ['an object', { day: { a: 1 } }, slots(), 'day-invalid day'],
    ['a list in a list', { day: [[1]] }, slots(), 'day-invalid day'],
  ]));

describe('time', () =>
  check([
    ['on a 24-hour clock', { time: '19:00' }, at(1140)],
    ['without leading zero', { time: '7:00' }, at(420)],
    ['with seconds', { time: '19:00:00' }, at(1140)],
    ['on a 12-hour clock', { time: '7:00 PM' }, at(1140)],
    ['short', { time: '7pm' }, at(1140)],
    ['noon', { time: 'Noon' }, at(720)],
    ['midnight', { time: 'Midnight' }, at(0)],
    ['24:00 is the next day', { time: '24:00' }, at(0, 2)],
    ['24:00 on Saturday is Sunday', { day: 6, time: '24:00' }, at(0, 0)],
    ['24:00 keeps days in order', { day: [0, 6], time: '24:00' }, { slots: [{ day: 0 }, { day: 1 }] }],
    ['23:59 stays', { time: '23:59' }, at(1439)],
    ['00:00', { time: '00:00' }, at(0)],
    ['without colon', { time: '0730' }, at(450)],
    ['without colon and zero', { time: '900' }, at(540)],
    ['a number', { time: 700 }, at(420), 'time-number time'],
    ['a number that may be hours', { time: 19 }, slots(), 'time-invalid time'],
    ['out of range', { time: '25:00' }, slots(), 'time-invalid time'],
    ['a word', { time: 'after the tide' }, slots(), 'time-invalid time'],
    ['a list', { time: ['19:00'] }, slots(), 'time-invalid time'],
    ['empty', { time: '' }, slots(), 'time-missing time'],
    ['missing', { time: undefined }, slots(), 'time-missing time'],
    ['by appointment', { day: undefined, time: undefined }, slots()],
  ]));

describe('end_time', () =>
  check([
    ['after the start', { end_time: '20:15' }, lasting(1140, 75)],
    ['over midnight', { time: '23:30', end_time: '00:30' }, lasting(1410, 60)],
    ['four hours over midnight', { time: '22:00', end_time: '02:00' }, lasting(1320, 240)],
    ['more than four hours over midnight', { time: '12:15', end_time: '01:15' }, at(735), 'end-before-start end_time'],
    ['equal to the start', { end_time: '19:00' }, at(1140), 'end-equals-start end_time'],
    ['24:00', { time: '22:00', end_time: '24:00' }, lasting(1320, 120)],
    ['a whole day', { time: '00:00', end_time: '24:00' }, lasting(0, 1440)],
    ['after 24:00', { time: '24:00', end_time: '01:00' }, { slots: [{ day: 2, startMin: 0, durationMin: 60 }] }],
    ['unreadable', { end_time: '99:99' }, at(1140), 'end-invalid end_time'],
    ['empty', { end_time: '' }, at(1140)],
    ['without a start', { time: undefined, end_time: '20:00' }, slots(), 'time-missing time'],
  ]));

describe('timezone', () => {
  check([
    ['with blanks', { timezone: ' America/Toronto ' }, { timeZone: 'America/Toronto', timeZoneFrom: 'row' }],
    ['in lower case', { timezone: 'pacific/honolulu' }, { timeZone: 'Pacific/Honolulu' }],
    ['by an old name', { timezone: 'US/Pacific' }, { timeZone: 'US/Pacific' }],
    ['by a US name', { timezone: 'EST' }, { timeZone: 'America/New_York' }, 'time-zone-alias timezone'],
    ['unknown', { timezone: 'Mars/Phobos' }, { timeZoneFrom: 'none' }, 'time-zone-unknown timezone'],
    ['missing', { timezone: undefined }, { timeZoneFrom: 'none' }],
  ]);

  it('falls back to the setting', () => {
    const setting = { timeZone: 'europe/london' };
    expect(read({ timezone: undefined }, setting).meeting).toMatchObject({ timeZone: 'Europe/London', timeZoneFrom: 'setting' });
    expect(read({ timezone: 'Mars/Phobos' }, setting).meeting).toMatchObject({ timeZone: 'Europe/London', timeZoneFrom: 'setting' });
    expect(read({}, setting).meeting).toMatchObject({ timeZone: 'America/New_York', timeZoneFrom: 'row' });
  });

  it('reports a setting that is no zone', () => {
    const { findings, meetings } = readMeetingGuide([{ ...GOOD, timezone: '' }], { feed: 'test', timeZone: 'Mars/Phobos' });
    expect(findings).toEqual([{ code: 'time-zone-unknown', severity: 'error', row: -1, field: 'timeZone', value: 'Mars/Phobos' }]);
    expect(meetings[0]).not.toHaveProperty('timeZone');
  });
});

describe('slug', () => {
  check([
    ['a number', { slug: 4711 }, { id: '4711' }],
    ['with blanks', { slug: ' a b ' }, { id: 'a b' }],
    ['longer than 64 characters', { slug: 'a'.repeat(80) }, { id: 'a'.repeat(80) }],
    ['a name of Object', { slug: 'constructor' }, { id: 'constructor' }],
    ['the prototype', { slug: '__proto__' }, { id: '__proto__' }],
    ['with a slash', { slug: 'a/b' }, { id: 'a/b' }],
    ['missing beside an id', { slug: undefined, id: 12 }, { id: '12' }, 'slug-missing slug'],
    ['null', { slug: null }, { id: expect.stringMatching(/^harbour-light-\w+$/) }, 'slug-missing slug'],
    ['empty', { slug: '' }, { id: expect.stringMatching(/^harbour-light-\w+$/) }, 'slug-missing slug'],
  ]);

  it('keeps rows that share a slug, in any order of rows', () => {
    const rows = ['b', 'a', 'c'].map((notes) => ({ ...GOOD, notes }));
    const ids = (input: readonly object[]): object =>
      Object.fromEntries(readMeetingGuide(input, { feed: 'test' }).meetings.map(({ id, notes }) => [notes, id]));
    expect(ids(rows)).toEqual({ a: 'harbour-light', b: 'harbour-light-2', c: 'harbour-light-3' });
    expect(ids(rows.toReversed())).toEqual(ids(rows));
  });

  it('takes no id that another row has', () => {
    const rows = [{ ...GOOD, slug: 'harbour-light-2' }, GOOD, { ...GOOD, notes: 'b' }];
    const { meetings, findings } = readMeetingGuide(rows, { feed: 'test' });
    expect(meetings.map(({ id }) => id)).toEqual(['harbour-light-2', 'harbour-light-3', 'harbour-light']);
    expect(findings).toMatchObject([{ code: 'slug-repeated', row: 1, value: 'harbour-light' }]);
  });

  it('keeps slugs apart that differ only by case', () => {
    const { meetings } = readMeetingGuide([GOOD, { ...GOOD, slug: 'Harbour-Light' }], { feed: 'test' });
    expect(meetings.map(({ id }) => id)).toEqual(['harbour-light', 'Harbour-Light']);
  });

  it('reports a row that is there twice once', () => {
    const { accepted, reported, findings } = readMeetingGuide([GOOD, { ...GOOD }, { ...GOOD }], { feed: 'test' });
    expect([accepted, reported]).toEqual([1, 2]);
    expect(findings).toMatchObject([
      { code: 'duplicate-row', row: 1, field: '' },
      { code: 'duplicate-row', row: 2, field: '' },
    ]);
  });
});

describe('types', () => {
  check([
    ['codes', { types: ['O', 'D'] }, { types: ['O', 'D'] }],
    ['codes in text', { types: 'O, D' }, { types: ['O', 'D'] }],
    ['in brackets', { types: '[open]' }, { types: ['O'] }],
    ['names', { types: ['Women', 'closed'] }, { types: ['W', 'C'] }],
    ['in lower case', { types: ['o', 'x', '12X12'] }, { types: ['O', 'X', '12x12'] }],
    ['with blanks', { types: [' X', 'D '] }, { types: ['X', 'D'] }],
    ['numbers', { types: [11, 'O'] }, { types: ['11', 'O'] }],
    ['repeated', { types: ['O', 'o', 'Open'] }, { types: ['O'] }],
    ['unknown', { types: [' ASBI ', 'O'] }, { types: ['ASBI', 'O'] }, 'type-unknown types'],
    ['open and closed', { types: ['O', 'C', 'D'] }, { types: ['C', 'D'] }, 'types-open-and-closed types'],
    ['online, however written', { types: ['onl', 'ONL', 'Online'] }, { types: [] }],
    ['venue closed', { types: ['tc'] }, { types: [], isVenueClosed: true }],
    ['empty text', { types: ['', 'O'] }, { types: ['O'] }, 'type-empty types'],
    ['null inside', { types: [null] }, { types: [] }, 'type-empty types'],
    ['an object inside', { types: [{ a: 1 }] }, { types: [] }, 'type-invalid types'],
    [
      'names of Object',
      { types: ['constructor', '__proto__'] },
      { types: ['constructor', '__proto__'] },
      'type-unknown types',
      'type-unknown types',
    ],
    ['an object', { types: { O: true } }, { types: [] }, 'type-invalid types'],
    ['null', { types: null }, { types: [] }],
    ['none', { types: [] }, { types: [] }],
  ]);

  it('understands another programme by its vocabulary', () => {
    const options = { programme: 'aca', vocabulary: { S: 'Speaker', SP: 'Spanish' } };
    expect(read({ types: ['Spanish', 's', 'W'] }, options)).toMatchObject({
      meeting: { types: ['SP', 'S', 'W'], programme: 'aca' },
      findings: ['type-unknown types'],
    });
  });

  it('keeps codes of a programme without vocabulary as they are', () => {
    expect(read({ types: ['s', 'LPG', 'TC', 'onl'] }, { programme: 'aca' })).toMatchObject({
      meeting: { types: ['s', 'LPG'], isVenueClosed: true },
      findings: [],
    });
  });
});

describe('attendance', () => {
  const town = { formatted_address: 'Port Amity, ME, USA' };
  const link = { conference_url: 'https://zoom.us/j/1' };
  const phone = { conference_phone: '+15555550100,,1#' };
  check([
    ['an address', {}, { attendance: 'in-person' }],
    ['an address and a link', link, { attendance: 'hybrid' }],
    ['an address and a telephone', phone, { attendance: 'hybrid' }],
    ['a town and a link', { ...town, ...link }, { attendance: 'online', place: { isApproximate: true } }],
    ['a town and a telephone', { ...town, ...phone }, { attendance: 'phone' }],
    ['a town', town, { attendance: 'inactive' }],
    ['a closed venue', { types: ['TC'] }, { attendance: 'inactive' }],
    ['a closed venue and a link', { types: ['TC'], ...link }, { attendance: 'online' }],
    ['approximate by word', { approximate: 'Yes', ...link }, { attendance: 'online' }],
    ['approximate by truth', { approximate: true, ...link }, { attendance: 'online' }],
    ['approximate by number', { approximate: 1, ...link }, { attendance: 'online' }],
    ['exact by word', { ...town, approximate: 'no' }, { attendance: 'in-person' }],
    ['exact by truth', { ...town, approximate: false }, { attendance: 'in-person' }],
    ['approximate unreadable', { approximate: 'perhaps' }, { attendance: 'in-person' }, 'approximate-invalid approximate'],
    [
      'a link that is held back',
      { ...town, attendance_option: 'online' },
      { attendance: 'online' },
      'attendance-declared attendance_option',
    ],
    [
      'an address that is held back',
      { ...town, attendance_option: 'in_person' },
      { attendance: 'in-person' },
      'attendance-declared attendance_option',
    ],
    ['both held back', { ...town, attendance_option: 'hybrid' }, { attendance: 'hybrid' }, 'attendance-declared attendance_option'],
    ['a closed venue that is said to be open', { types: ['TC'], attendance_option: 'in_person' }, { attendance: 'inactive' }],
    [
      'a closed venue and a link held back',
      { types: ['TC'], attendance_option: 'hybrid' },
      { attendance: 'online' },
      'attendance-declared attendance_option',
    ],
    ['said to be inactive', { ...town, attendance_option: 'inactive' }, { attendance: 'inactive' }],
    ['a claim against the facts', { ...link, attendance_option: 'in_person' }, { attendance: 'hybrid' }],
  ]);
});

describe('conference', () => {
  const withUrl = (conference_url: unknown): object => ({ conference_url });
  check([
    [
      'without scheme',
      withUrl('zoom.us/j/1'),
      { conference: { url: 'https://zoom.us/j/1', provider: 'Zoom' } },
      'url-scheme-added conference_url',
    ],
    ['with blanks', withUrl('  https://zoom.us/j/1 '), { conference: { url: 'https://zoom.us/j/1' } }],
    ['in mixed case', withUrl('https://Zoom.US/j/1'), { conference: { url: 'https://zoom.us/j/1', provider: 'Zoom' } }],
    [
      'an unknown service',
      withUrl('https://rooms.example.org/a'),
      { attendance: 'hybrid', conference: { url: 'https://rooms.example.org/a' } },
    ],
    [
      'a wrapped link',
      withUrl('https://www.google.com/url?q=https://zoom.us/j/1'),
      { conference: { provider: 'Zoom' } },
      'url-unwrapped conference_url',
    ],
    ['a word', withUrl('zoom'), { attendance: 'in-person' }, 'url-invalid conference_url'],
    ['a telephone link', withUrl('tel:+15555550100'), { attendance: 'in-person' }, 'url-invalid conference_url'],
    [
      'notes without a link',
      { conference_url_notes: 'Ask for the link.' },
      { attendance: 'in-person', conference: { urlNotes: 'Ask for the link.' } },
    ],
    ['a link only in the notes', { notes: 'Join https://zoom.us/j/1' }, { attendance: 'in-person' }, 'link-in-notes notes'],
    ['a telephone with codes', { conference_phone: '+15555550100,,1#,,#,,2#' }, { conference: { phone: '+15555550100,,1#,,#,,2#' } }],
    ['a telephone with empty parts', { conference_phone: '+15555550100,,1#,,,,,##' }, { conference: { phone: '+15555550100,,1#,,,,,##' } }],
    ['a telephone with words', { conference_phone: '555-555-0100 Code: 0 0 0' }, { conference: { phone: '5555550100,,000' } }],
    ['a short telephone', { conference_phone: '555-0145' }, { attendance: 'in-person' }, 'phone-invalid conference_phone'],
    ['a number', { conference_phone: 15555550100 }, { conference: { phone: '15555550100' } }, 'text-converted conference_phone'],
  ]);

  it('does not call a look-alike Zoom', () => {
    const { meeting } = read({ conference_url: 'https://evilzoom.us/j/1' });
    expect(meeting?.conference).toEqual({ url: 'https://evilzoom.us/j/1' });
  });
});

describe('place', () => {
  const parts = { formatted_address: undefined, address: '9 Herring Gate', city: 'Port Amity', state: 'ME', country: 'USA' };
  const position = (latitude: unknown, longitude: unknown): object => ({ latitude, longitude });
  const there = { place: { position: { latitude: 44.5, longitude: -68.2 } } };
  check([
    [
      'from parts',
      { ...parts, postal_code: '04000' },
      { place: { address: '9 Herring Gate, Port Amity, ME 04000, USA', city: 'Port Amity', isApproximate: false } },
    ],
    ['without country', { ...parts, country: '' }, { place: { address: '9 Herring Gate, Port Amity, ME', isApproximate: false } }],
    [
      'a ZIP code that lost its zero',
      { ...parts, postal_code: 4000 },
      { place: { address: '9 Herring Gate, Port Amity, ME 04000, USA' } },
      'postal-code-padded postal_code',
    ],
    [
      'a postal code of four digits elsewhere',
      { ...parts, state: 'NSW', country: 'Australia', postal_code: 2000 },
      { place: { address: '9 Herring Gate, Port Amity, NSW 2000, Australia' } },
    ],
    [
      'on two lines',
      { formatted_address: '1 Lantern Street\r\nPort Amity, ME 04000, USA' },
      { place: { address: '1 Lantern Street, Port Amity, ME 04000, USA' } },
    ],
    ['a number', { formatted_address: 12 }, { place: { address: '12', isApproximate: true } }, 'text-converted formatted_address'],
    ['numbers', position(44.5, -68.2), there],
    ['text', position('44.5', '-68.2'), there],
    ['decimal commas', position('44,5', '-68,2'), there],
    ['one field', { coordinates: '44.5,-68.2' }, there],
    ['bounds', { coordinates: '44,-69,45,-67.4' }, { place: { position: { latitude: 44.5, longitude: -68.2 }, isApproximate: true } }],
    ['swapped', position(-168.2, 44.5), { place: { position: { latitude: 44.5, longitude: -168.2 } } }, 'position-swapped latitude'],
    ['zero', position(0, 0), {}, 'position-zero latitude'],
    ['zero in text', position('0', '0.0'), {}, 'position-zero latitude'],
    ['words', position('abc', '-68.2'), {}, 'position-invalid latitude'],
    ['out of range', position(444, -1248), {}, 'position-invalid latitude'],
    ['only one', position(44.5, undefined), {}, 'position-invalid latitude'],
    ['one field unreadable', { coordinates: 'here' }, {}, 'position-invalid coordinates'],
    ['null', position(null, ''), {}],
    [
      'approximate, with its position',
      { ...position(44.5, -68.2), approximate: 'yes' },
      { place: { isApproximate: true, position: { latitude: 44.5 } } },
    ],
    ['a list of regions', { regions: ['Maine', null, ' Port Amity '] }, { place: { regions: ['Maine', 'Port Amity'] } }],
    ['regions in text', { regions: 'Maine > Port Amity' }, { place: { regions: ['Maine', 'Port Amity'] } }],
    [
      'region fields',
      { region: 'Maine', sub_region: 'Port Amity', sub_sub_region: 'Old Harbour' },
      { place: { regions: ['Maine', 'Port Amity', 'Old Harbour'] } },
    ],
    ['region null', { region: null, city: 'Port Amity' }, { place: { regions: ['Port Amity'] } }],
    ['the same region twice', { region: 'Orleans', sub_region: 'Orleans' }, { place: { regions: ['Orleans'] } }],
    ['a number of a region', { regions: [12] }, { place: { regions: ['12'] } }, 'text-converted regions'],
  ]);

  it('is absent for an online meeting without address', () => {
    const { meeting } = read({ formatted_address: undefined, location: 'Online', conference_url: 'https://zoom.us/j/1' });
    expect(meeting?.attendance).toBe('online');
    expect(meeting).not.toHaveProperty('place');
  });

  it('keeps the regions of an online meeting without address', () => {
    const { meeting } = read({ formatted_address: undefined, region: 'Maine', conference_url: 'https://zoom.us/j/1' });
    expect(meeting?.place).toEqual({ isApproximate: true, regions: ['Maine'] });
  });
});

describe('text', () =>
  check([
    ['a blank name', { name: ' ', group: 'Harbour Group' }, { name: 'Harbour Group' }, 'name-missing name'],
    ['no name but a location', { name: undefined, location: 'Pier House' }, { name: 'Pier House' }, 'name-missing name'],
    ['no name but an address', { name: undefined }, { name: '' }, 'name-missing name'],
    ['a name on two lines', { name: 'Harbour<br>Light' }, { name: 'Harbour Light' }],
    ['a name as a number', { name: 12 }, { name: '12' }, 'text-converted name'],
    ['notes as an object', { notes: { a: 1 } }, { name: 'Harbour Light' }, 'text-invalid notes'],
    ['notes as a list', { notes: ['a'] }, { name: 'Harbour Light' }, 'text-invalid notes'],
    ['notes without end', { notes: 'a'.repeat(20_000) }, { notes: 'a'.repeat(10_000) }, 'text-cut notes'],
    ['HTML', { notes: '<p>Tea &amp; coffee</p>' }, { notes: 'Tea & coffee' }],
    ['a wrong type that is read three times', { city: 5 }, { place: { city: '5' } }, 'text-converted city'],
  ]));

describe('links and contacts', () =>
  check([
    ['a website without scheme', { website: 'example.org' }, { group: { website: 'https://example.org' } }, 'url-scheme-added website'],
    ['an unsafe link', { url: 'javascript:alert(1)' }, {}, 'url-unsafe url'],
    ['a bad publisher link', { entity: 'Office', entity_url: 'http://' }, { publisher: { name: 'Office' } }, 'url-invalid entity_url'],
    [
      'the other publisher link',
      { entity: 'Office', entity_website_url: 'https://example.org' },
      { publisher: { url: 'https://example.org' } },
    ],
    ['a bad e-mail address', { email: 'ask Pat' }, {}, 'email-invalid email'],
    ['feedback as text', { feedback_emails: 'a@example.org, b@example.org' }, { feedback: { emails: ['a@example.org', 'b@example.org'] } }],
    [
      'feedback with a mistake',
      { feedback_emails: ['a@example.org', 'b', null] },
      { feedback: { emails: ['a@example.org'] } },
      'email-invalid feedback_emails',
    ],
    ['updated in US order', { updated: '8/25/2022 11:17:07 AM' }, { updated: '2022-08-25T11:17:07Z' }],
    ['updated as a date', { updated: '2022-08-25' }, { updated: '2022-08-25' }],
    ['updated unreadable', { updated: 'last spring' }, {}, 'updated-invalid updated'],
  ]));

describe('contributions', () => {
  const to = (service: string, handle: string, url: string): object => ({ contributions: [{ service, handle, url }] });
  check([
    ['Venmo', { venmo: '@harbour-group' }, to('venmo', '@harbour-group', 'https://venmo.com/harbour-group')],
    ['Venmo without sign', { venmo: 'harbour-group' }, to('venmo', 'harbour-group', 'https://venmo.com/harbour-group')],
    ['Venmo link', { venmo: 'https://venmo.com/u/harbour' }, to('venmo', 'https://venmo.com/u/harbour', 'https://venmo.com/u/harbour')],
    ['Cash App', { square: '$harbour' }, to('square', '$harbour', 'https://cash.app/$harbour')],
    ['PayPal', { paypal: 'harbour' }, to('paypal', 'harbour', 'https://paypal.me/harbour')],
    [
      'PayPal link',
      { paypal: 'https://www.paypal.me/harbour' },
      to('paypal', 'https://www.paypal.me/harbour', 'https://www.paypal.me/harbour'),
    ],
    ['Homegroup Online', { homegroup_online: 'tbc' }, to('homegroup-online', 'tbc', 'https://donate.homegroup.online/tbc')],
    ['an e-mail address for PayPal', { paypal: 'group@example.org' }, { contributions: [] }, 'contribution-invalid paypal'],
    ['a link elsewhere', { paypal: 'https://paypal.me.example.org/harbour' }, { contributions: [] }, 'contribution-invalid paypal'],
    ['a link of another service', { venmo: 'https://paypal.me/harbour' }, { contributions: [] }, 'contribution-invalid venmo'],
    ['a sentence', { venmo: '@harbour (ends 1234)' }, { contributions: [] }, 'contribution-invalid venmo'],
    ['empty', { venmo: '', square: null }, { contributions: [] }],
  ]);
});

describe('rows', () => {
  it.each([
    ['null', null, 'row-not-an-object'],
    ['a text', 'Early Risers, Monday 7am', 'row-not-an-object'],
    ['a number', 7, 'row-not-an-object'],
    ['a list', ['Early Risers', 1], 'row-not-an-object'],
    ['an empty object', {}, 'row-empty'],
    ['neither what, who nor where', { slug: 'a', day: 1, time: '19:00', notes: 'hello', region: 'Maine' }, 'row-empty'],
  ])('reports %s', (_, row, code) => {
    const { rows, accepted, reported, findings } = readMeetingGuide([GOOD, row], { feed: 'test' });
    expect({ rows, accepted, reported }).toEqual({ rows: 2, accepted: 1, reported: 1 });
    expect(findings).toMatchObject([{ code, severity: 'error', row: 1, field: '' }]);
  });

  it('reports holes in the list', () => {
    const input: unknown[] = [GOOD];
    input[3] = GOOD;
    expect(readMeetingGuide(input, { feed: 'test' })).toMatchObject({ rows: 4, accepted: 1, reported: 3 });
  });

  it('reports a row that throws', () => {
    const row = {
      get name(): string {
        throw new Error('no');
      },
    };
    expect(readMeetingGuide([row], { feed: 'test' })).toMatchObject({ accepted: 0, findings: [{ code: 'row-unreadable' }] });
  });

  it('reads only what the row itself has', () => {
    const row: unknown = JSON.parse('{"slug":"a","name":"A","__proto__":{"notes":"inherited"},"constructor":1}');
    expect(readMeetingGuide([row, Object.create(GOOD)], { feed: 'test' })).toMatchObject({ accepted: 1, reported: 1 });
    expect(readMeetingGuide([row], { feed: 'test' }).meetings[0]).not.toHaveProperty('notes');
  });

  it('survives values without bottom', () => {
    const deep: unknown = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000));
    const row = Object.fromEntries(
      ['day', 'time', 'end_time', 'types', 'regions', 'approximate', 'coordinates', 'latitude', 'notes', 'slug'].map((field) => [
        field,
        deep,
      ]),
    );
    const { accepted, findings } = readMeetingGuide([{ name: 'Deep', ...row }], { feed: 'test' });
    expect(accepted).toBe(1);
    expect(findings.map(({ code }) => code)).not.toContain('row-unreadable');
    expect(() => JSON.stringify(findings)).not.toThrow();
  });

  it('cuts the values of findings', () => {
    const { findings } = readMeetingGuide([{ ...GOOD, notes: Array.from({ length: 999 }, () => 'x') }], { feed: 'test' });
    expect(String(findings[0]?.value).length).toBeLessThanOrEqual(120);
  });
});

describe('the whole feed', () => {
  it.each([
    ['a list', [GOOD]],
    ['meetings', { meetings: [GOOD] }],
    ['meetings and warnings', { meetings: [GOOD], warnings: [{ error: 'no name' }] }],
    ['data', { data: [GOOD] }],
  ])('reads %s', (_, input) => expect(readMeetingGuide(input, { feed: 'test' })).toMatchObject({ rows: 1, accepted: 1, findings: [] }));

  it.each([
    ['null', null],
    ['a text', '<html>'],
    ['a number', 1],
    ['nothing', undefined],
    ['an object', {}],
    ['meetings that are none', { meetings: {} }],
  ])('reports %s', (_, input) =>
    expect(readMeetingGuide(input, { feed: 'test' })).toMatchObject({
      meetings: [],
      rows: 0,
      accepted: 0,
      reported: 0,
      findings: [{ code: 'feed-shape', severity: 'error', row: -1, field: '' }],
    }),
  );

  it('reads an empty list without complaint', () =>
    expect(readMeetingGuide([], { feed: 'test' })).toEqual({ meetings: [], findings: [], rows: 0, accepted: 0, reported: 0 }));
});

describe('startReading', () => {
  const input = Array.from({ length: 10 }, (_, i) => (i === 4 ? null : { ...GOOD, slug: i }));

  it('reads in slices what is read at once', () => {
    const reader = startReading(input, { feed: 'test' });
    expect(reader.rows).toBe(10);
    expect([reader.step(4), reader.step(4), reader.step(4), reader.step(4)]).toEqual([false, false, true, true]);
    expect(reader.finish()).toEqual(readMeetingGuide(input, { feed: 'test' }));
  });

  it('reads the rest at the end', () => {
    const reader = startReading(input, { feed: 'test' });
    reader.step(3);
    expect(reader.finish()).toEqual(readMeetingGuide(input, { feed: 'test' }));
  });
});
