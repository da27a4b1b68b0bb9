import { describe, expect, it } from 'vitest';
import { readMeetingGuide } from '../../feeds/index.js';
import type { Meeting } from '../../model/meeting.js';
import { writeMeetingGuide } from './write.js';

const MEETING: Meeting = {
  id: 'hope',
  name: 'Hope',
  slots: [{ day: 2, startMin: 1140, durationMin: 60 }],
  timeZone: 'America/New_York',
  timeZoneFrom: 'row',
  attendance: 'in-person',
  isVenueClosed: false,
  place: { name: 'Hall', address: '1 Main St, Bangor, ME 04401, USA', isApproximate: false, regions: ['Maine', 'Bangor'] },
  types: ['O', 'BE'],
  programme: 'aa',
  contributions: [],
  source: { feed: 'test', row: 0 },
};

const rowsOf = (meeting: Partial<Meeting>, options = {}) => writeMeetingGuide([{ ...MEETING, ...meeting }], options).rows;
const codesOf = (meeting: Partial<Meeting>, options = {}) =>
  writeMeetingGuide([{ ...MEETING, ...meeting }], options).findings.map(({ code, field }) => `${code} ${field}`.trim());
const readBack = (meeting: Partial<Meeting>) => readMeetingGuide(rowsOf(meeting), { feed: 'test' }).meetings[0]!;

describe('writeMeetingGuide', () => {
  it('writes a flat row', () => {
    expect(rowsOf({})).toEqual([
      {
        slug: 'hope',
        name: 'Hope',
        day: 2,
        time: '19:00',
        end_time: '20:00',
        timezone: 'America/New_York',
        formatted_address: '1 Main St, Bangor, ME 04401, USA',
        location: 'Hall',
        regions: ['Maine', 'Bangor'],
        approximate: 'no',
        attendance_option: 'in_person',
        types: ['O', 'BE'],
      },
    ]);
  });

  it('puts days that share start and length into one row, unless asked not to', () => {
    const slots = [5, 1, 3].map((day) => ({ day: day as 1 | 3 | 5, startMin: 420 }));
    expect(rowsOf({ slots })).toMatchObject([{ slug: 'hope', day: [1, 3, 5], time: '07:00' }]);
    expect(rowsOf({ slots }, { daysApart: true }).map(({ slug, day }) => [slug, day])).toEqual([
      ['hope', 1],
      ['hope-2', 3],
      ['hope-3', 5],
    ]);
  });

  it('writes a row for each start and length, with ids that no other meeting has', () => {
    const twice: Meeting = {
      ...MEETING,
      slots: [...MEETING.slots, { day: 0, startMin: 600 }, { day: 4, startMin: 1140, durationMin: 60 }],
    };
    const { rows, findings } = writeMeetingGuide([twice, { ...MEETING, id: 'hope-2' }]);
    expect(rows.map(({ slug, day, time }) => [slug, day, time])).toEqual([
      ['hope', 0, '10:00'],
      ['hope-3', [2, 4], '19:00'],
      ['hope-2', 2, '19:00'],
    ]);
    expect(findings).toEqual([{ code: 'row-split', severity: 'info', row: 0, field: 'slug', value: '2', id: 'hope' }]);
    expect(readMeetingGuide(rows, { feed: 'test' }).meetings.map(({ id }) => id)).toEqual(['hope', 'hope-3', 'hope-2']);
  });

  it.each([
    ['23:00', 60, '00:00'],
    ['23:30', 90, '01:00'],
    ['18:00', 360, '24:00'],
    ['00:00', 1439, '23:59'],
  ])('writes the end of %s and %i minutes as %s', (time, durationMin, end) => {
    const startMin = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    const slots = [{ day: 6 as const, startMin, durationMin }];
    expect(rowsOf({ slots })[0]).toMatchObject({ time, end_time: end });
    expect(readBack({ slots }).slots).toEqual(slots);
  });

  it('leaves out an end that readers would not believe, and says so', () => {
    const slots = [{ day: 6 as const, startMin: 1200, durationMin: 1440 }];
    expect(rowsOf({ slots })[0]).not.toHaveProperty('end_time');
    expect(codesOf({ slots })).toEqual(['value-not-written end_time']);
  });

  describe('of what is not weekly', () => {
    const weeks = [1, 3] as const;

    it('writes no day and time, but says when in the notes', () => {
      const meeting = { slots: [{ day: 2 as const, startMin: 1140, weeks }], notes: 'Bring a cup.' };
      const [row] = rowsOf(meeting);
      expect(row).not.toHaveProperty('day');
      expect(row).not.toHaveProperty('time');
      expect(row!.notes).toBe('Bring a cup.\nMeets on the first and third Tuesday of the month at 19:00.');
      expect(codesOf(meeting)).toEqual(['schedule-not-weekly day']);
      expect(readBack(meeting).slots).toEqual([]);
    });

    it('takes the words from the page', () => {
      const options = { scheduleWords: () => 'El primer martes' };
      expect(rowsOf({ slots: [{ day: 2, startMin: 1140, weeks }] }, options)[0]!.notes).toBe('El primer martes');
    });

    it('keeps the slots that are weekly', () => {
      const meeting = {
        slots: [...MEETING.slots, { day: 0 as const, startMin: 600, weeks: [-1] as const }],
        dates: [{ date: '2026-05-01', startMin: 540 }],
        pauses: [
          { from: '2026-12-25', until: '2026-12-25' },
          { from: '2027-01-01', until: '2027-01-03' },
        ],
      };
      expect(rowsOf(meeting)).toMatchObject([{ day: 2, time: '19:00' }]);
      expect(rowsOf(meeting)[0]!.notes).toBe(
        'Also meets on the last Sunday of the month at 10:00 and on 2026-05-01 at 09:00. ' +
          'No meeting on 2026-12-25 and from 2027-01-01 to 2027-01-03.',
      );
    });

    it('takes the first four weeks and the fifth or last as every week', () => {
      expect(rowsOf({ slots: [{ day: 2, startMin: 1140, weeks: [1, 2, 3, 4, -1] }] })).toMatchObject([{ day: 2, time: '19:00' }]);
    });

    it('does not promise a meeting that pauses until further notice', () => {
      const pauses = [{ from: '2026-06-01' }];
      expect(rowsOf({ pauses })[0]).not.toHaveProperty('time');
      expect(rowsOf({ pauses })[0]!.notes).toBe('Meets every Tuesday at 19:00. No meeting from 2026-06-01 until further notice.');
      expect(rowsOf({ pauses }, { date: '2026-05-01' })[0]).toHaveProperty('time');
      expect(rowsOf({ pauses }, { date: '2026-06-01' })[0]).not.toHaveProperty('time');
    });

    it('knows by the date what has begun and what is over', () => {
      const slots = [{ day: 2 as const, startMin: 1140, from: '2026-03-01', until: '2026-06-30' }];
      expect(rowsOf({ slots })[0]).not.toHaveProperty('time');
      expect(rowsOf({ slots }, { date: '2026-02-01' })[0]).not.toHaveProperty('time');
      expect(rowsOf({ slots }, { date: '2026-04-01' })[0]).toMatchObject({
        time: '19:00',
        notes: 'Meets every Tuesday at 19:00 from 2026-03-01 until 2026-06-30.',
      });
      expect(rowsOf({ slots }, { date: '2026-07-01' })[0]).not.toHaveProperty('notes');
      expect(rowsOf({ slots: [{ day: 2, startMin: 1140, from: '2020-01-07' }] })[0]).toMatchObject({ time: '19:00' });
    });
  });

  describe('of attendance', () => {
    const conference = { url: 'https://zoom.us/j/1', provider: 'Zoom' };
    const place = MEETING.place!;

    it.each<[string, Partial<Meeting>, string[]]>([
      ['a room that keeps a link', { attendance: 'in-person', conference }, ['value-not-written conference_url']],
      ['an online meeting with an exact address', { attendance: 'online', conference }, ['approximate-changed approximate']],
      [
        'a hybrid meeting with an approximate address',
        { attendance: 'hybrid', conference, place: { ...place, isApproximate: true } },
        ['approximate-changed approximate'],
      ],
      ['a room with an approximate address', { attendance: 'in-person', place: { ...place, isApproximate: true } }, []],
      ['a meeting that is only dialled', { attendance: 'phone', isVenueClosed: true, conference: { phone: '+15035550100' } }, []],
      ['a closed venue', { attendance: 'online', isVenueClosed: true, conference }, []],
      [
        'a meeting that rests',
        { attendance: 'inactive', conference },
        ['value-not-written conference_url', 'approximate-changed approximate'],
      ],
    ])('keeps %s', (_, meeting, codes) => {
      expect(codesOf(meeting)).toEqual(codes);
      expect(readBack(meeting).attendance).toBe(meeting.attendance);
    });

    it.each<[string, Partial<Meeting>]>([
      ['a hybrid meeting without a link', { attendance: 'hybrid' }],
      ['an open room in a closed venue', { attendance: 'in-person', isVenueClosed: true }],
      ['an online meeting with a telephone alone', { attendance: 'online', isVenueClosed: true, conference: { phone: '+15035550100' } }],
    ])('says that %s reads otherwise', (_, meeting) => {
      expect(codesOf(meeting)).toEqual(['attendance-changed attendance_option']);
      expect(readBack(meeting).attendance).not.toBe(meeting.attendance);
    });
  });

  it('writes contacts only when asked, and never an address for corrections', () => {
    const meeting: Partial<Meeting> = {
      group: { name: 'Hope', email: 'hope@example.org', phone: '+15035550100' },
      publisher: { name: 'Office', email: 'office@example.org', phone: '+15035550101' },
      feedback: { url: 'https://example.org/change', emails: ['editor@example.org'] },
    };
    expect(JSON.stringify(rowsOf(meeting))).not.toMatch(/@|555/);
    expect(rowsOf(meeting)[0]).toMatchObject({ group: 'Hope', entity: 'Office', feedback_url: 'https://example.org/change' });
    const [row] = rowsOf(meeting, { contacts: true });
    expect(row).toMatchObject({ email: 'hope@example.org', phone: '+15035550100', entity_email: 'office@example.org' });
    expect(JSON.stringify(row)).not.toContain('editor');
  });

  it('says what a server alone could say, and what is no position', () => {
    expect(codesOf({ extras: { seats: '20' }, place: { ...MEETING.place!, position: { latitude: 0, longitude: 0 } } })).toEqual([
      'value-not-written latitude',
      'value-not-written extras',
    ]);
  });
});
