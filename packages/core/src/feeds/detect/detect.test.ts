import { describe, expect, it } from 'vitest';
import { detectFormat, FEED_FORMATS, readFeed, startFeedReading } from './index.js';

const guide = {
  name: 'Harbour Light',
  slug: 'harbour-light',
  day: 1,
  time: '19:00',
  formatted_address: '1 Lantern Street, Port Amity, ME, USA',
};
const bmlt = {
  id_bigint: '7',
  meeting_name: 'Harbour Light',
  weekday_tinyint: '2',
  start_time: '19:00:00',
  location_street: '1 Lantern Street',
};
const tsml = {
  ...guide,
  types: ['O'],
  location_notes: '',
  coordinates: '44.5,-68.2',
  regions: [],
  conference_url: null,
  conference_url_notes: null,
  conference_phone: null,
  conference_phone_notes: null,
};
const central = {
  _id: { $oid: '000000000000000000000007' },
  slug: 'harbour',
  name: 'Harbour',
  day: 1,
  time: '19:00',
  types: [],
  languages: ['en'],
};
const lines = [
  ['Name', 'Day', 'Time', 'Full Address'],
  ['Harbour Light', 'Monday', '19:00', '1 Lantern Street, Port Amity, ME, USA'],
];
const csv = 'Name,Day,Time,Address\r\nHarbour Light,Monday,7:00 pm,"1 Lantern Street, Port Amity, ME, USA"\r\n';
const naws = 'Committee,CommitteeName,AreaRegion,Day,Time,Place,Address\nG1,Harbour Light,AR1,Monday,1900,Hall,1 Lantern Street\n';
const calendar = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1',
  'SUMMARY:Harbour Light',
  'DTSTART;TZID=America/New_York:20260105T190000',
  'RRULE:FREQ=WEEKLY',
  'LOCATION:1 Lantern Street',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const linked = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Harbour Light',
  location: { '@type': 'Place', address: '1 Lantern Street' },
  eventSchedule: { '@type': 'Schedule', byDay: 'Monday', startTime: '19:00', scheduleTimezone: 'America/New_York' },
};
const page = `<!doctype html><title>Meetings</title><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
const own = {
  handrail: 1,
  meetings: [
    { id: 'a', name: 'Harbour Light', attendance: 'online', slots: [{ day: 1, startMin: 1140 }], conference: { phone: '+15035550100' } },
  ],
};
const airtable = {
  records: [{ id: 'rec1', fields: { Name: 'Harbour Light', Day: 'Monday', Time: '19:00', Address: '1 Lantern Street' } }],
};
const oml = [{ name: 'Harbour Light', times: 'Monday 07:00 PM', timezone: 'America/New_York', url: 'https://zoom.us/j/5550100' }];
const options = { feed: 'test' };

describe('detectFormat', () => {
  it.each([
    ['meeting-guide', [guide]],
    ['meeting-guide', { meetings: [guide], warnings: [] }],
    ['meeting-guide', { data: [guide] }],
    ['meeting-guide', [null, 'x', guide]],
    ['meeting-guide', [{ ...guide, latitude: 1, longitude: 2, coordinates: '1,2' }]],
    ['meeting-guide', []],
    ['bmlt', [bmlt]],
    ['bmlt', { meetings: [bmlt], formats: [] }],
    ['bmlt', { meetings: [], formats: [] }],
    ['bmlt', [{ meeting_name: 'Harbour Light', start_time: '19:00:00' }]],
    ['bmlt', `/**/callback(${JSON.stringify([bmlt])});`],
    ['bmlt-tsml', [tsml]],
    ['google-sheets', { range: 'A1:D2', majorDimension: 'ROWS', values: lines }],
    ['google-sheets', lines],
    ['central-query', [central]],
    ['csv', csv],
    ['csv', csv.replaceAll(',', ';')],
    ['naws', naws],
    ['icalendar', calendar],
    ['json-ld', linked],
    ['json-ld', [linked]],
    ['json-ld', page],
    ['handrail', own],
    ['airtable', airtable],
    ['oml', oml],
  ])('recognises %s in %j', (format, input) => {
    expect(detectFormat(input)).toBe(format);
    if (typeof input !== 'string') expect(detectFormat(`\uFEFF ${JSON.stringify(input)}\n`)).toBe(format);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a sentence', 'Not authorised'],
    ['a JSON sentence', '"Not authorised"'],
    ['a web page', '<!doctype html><title>Log in</title>'],
    ['an error', { code: 'rest_no_route', message: 'No route was found' }],
    ['numbers', [1, 2, 3]],
    ['the formats of a BMLT server', [{ key_string: 'O', name_string: 'Open', id: '1', world_id: 'OPEN' }]],
    ['lists without headers', [['a'], ['b']]],
    ['cells that cannot be written', [[{ toString: 1 }], [{ toString: 1 }]]],
    ['rows of another kind', [{ title: 'Post', slug: 'post' }]],
    ['cut JSON', '[{"name":"Harb'],
    ['cut JSON with commas', '[{"name":"Harb",\n"day":1,"time":'],
    ['a page about days', '<p>name, day, time</p>\n<p>name,day,time'],
    ['a letter', 'Dear friends,\nthe name, the day and the time will follow'],
  ])('does not guess at %s', (_, input) => {
    expect(detectFormat(input)).toBeUndefined();
    expect(readFeed(input, options)).toMatchObject({
      format: undefined,
      meetings: [],
      rows: 0,
      findings: [{ code: 'format-unknown', row: -1 }],
    });
  });

  it('goes by most rows, in any order', () => {
    expect(detectFormat([bmlt, guide, guide])).toBe('meeting-guide');
    expect(detectFormat([guide, guide, bmlt])).toBe('meeting-guide');
    expect(detectFormat([guide, bmlt, bmlt])).toBe('bmlt');
  });
});

describe('readFeed', () => {
  it.each([
    ['meeting-guide', [guide]],
    ['bmlt', [bmlt]],
    ['bmlt-tsml', [tsml]],
    ['central-query', [central]],
    ['google-sheets', lines],
    ['json-ld', linked],
    ['handrail', own],
    ['airtable', airtable],
    ['oml', oml],
  ])('reads %s from JSON and from text alike', (format, input) => {
    const reading = readFeed(input, options);
    expect(reading).toMatchObject({ format, accepted: 1, meetings: [{ slots: [{ day: 1, startMin: 1140 }] }] });
    expect(readFeed(JSON.stringify(input), options)).toEqual(reading);
  });

  it.each([
    ['csv', csv],
    ['naws', naws],
    ['icalendar', calendar],
    ['json-ld', page],
  ])('reads %s from text', (format, input) => {
    const reading = readFeed(`\uFEFF${input}`, options);
    expect(reading).toMatchObject({ format, accepted: 1, meetings: [{ name: 'Harbour Light', slots: [{ day: 1, startMin: 1140 }] }] });
  });

  it('reads as the format that it is told', () => {
    expect(readFeed({}, { ...options, format: 'bmlt' })).toMatchObject({ format: 'bmlt', rows: 0, findings: [] });
    expect(readFeed('no feed', { ...options, format: 'meeting-guide' }).findings).toMatchObject([{ code: 'feed-shape' }]);
    // `as`: a name that comes from a person.
    expect(() => readFeed([], { ...options, format: 'moon' as 'bmlt' })).toThrow(RangeError);
  });

  it('reads in slices', () => {
    const reader = startFeedReading([guide, { ...guide, slug: 'b' }], options);
    expect(reader.rows).toBe(2);
    expect([reader.step(1), reader.step(1)]).toEqual([false, true]);
    expect(reader.finish()).toMatchObject({ format: 'meeting-guide', accepted: 2 });
  });

  it('names each format once', () => expect(new Set(FEED_FORMATS).size).toBe(FEED_FORMATS.length));
});
