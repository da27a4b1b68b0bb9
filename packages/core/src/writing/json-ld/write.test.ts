import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileMeeting, numbered, weeklyMeeting } from '../../../test/any-meeting.js';
import { readJsonLd } from '../../feeds/json-ld/index.js';
import type { Meeting } from '../../model/meeting.js';
import { plainText } from '../../normalise/plain-text.js';
import { aa } from '../../vocabulary/aa.js';
import { jsonLdScript, writeJsonLd } from './write.js';

const MEETING: Meeting = {
  id: 'hope',
  name: 'Hope',
  slots: [{ day: 2, startMin: 1140, durationMin: 60 }],
  timeZone: 'America/New_York',
  timeZoneFrom: 'row',
  attendance: 'hybrid',
  isVenueClosed: false,
  place: {
    name: 'Hall',
    address: '1 Main St, Bangor, ME 04401, USA',
    position: { latitude: 44.8, longitude: -68.77 },
    isApproximate: false,
    regions: [],
  },
  conference: { url: 'https://zoom.us/j/1', provider: 'Zoom', phone: '+15035550100,,1#' },
  types: ['O', 'own'],
  programme: 'aa',
  group: { name: 'Hope Group', website: 'https://example.org/', email: 'hope@example.org', phone: '+15035550101' },
  contributions: [],
  source: { feed: 'test', row: 0 },
};
const eventOf = (meeting: Partial<Meeting>, options = {}) => writeJsonLd([{ ...MEETING, ...meeting }], options)['@graph'][0]!;
const schedulesOf = (meeting: Partial<Meeting>) => eventOf(meeting).eventSchedule;

describe('writeJsonLd', () => {
  it('writes an event', () => {
    expect(eventOf({}, { vocabulary: aa })).toEqual({
      '@type': 'Event',
      identifier: 'hope',
      name: 'Hope',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      eventSchedule: [
        {
          '@type': 'Schedule',
          byDay: 'https://schema.org/Tuesday',
          repeatFrequency: 'P1W',
          startTime: '19:00:00',
          endTime: '20:00:00',
          duration: 'PT60M',
          scheduleTimezone: 'America/New_York',
        },
      ],
      location: [
        {
          '@type': 'Place',
          name: 'Hall',
          address: '1 Main St, Bangor, ME 04401, USA',
          geo: { '@type': 'GeoCoordinates', latitude: 44.8, longitude: -68.77 },
        },
        { '@type': 'VirtualLocation', url: 'https://zoom.us/j/1' },
        { '@type': 'VirtualLocation', url: 'tel:+15035550100,,1%23' },
      ],
      organizer: { '@type': 'Organization', name: 'Hope Group', url: 'https://example.org/' },
      keywords: ['Open'],
    });
  });

  it('writes contacts of groups when asked', () => {
    expect(eventOf({}, { contacts: true }).organizer).toMatchObject({ email: 'hope@example.org', telephone: '+15035550101' });
  });

  it('says weeks of the month, single dates and pauses', () => {
    const slot = { day: 2, startMin: 1140 } as const;
    expect(schedulesOf({ slots: [{ ...slot, weeks: [1, 3] }] })).toMatchObject([{ byMonthWeek: [1, 3], repeatFrequency: 'P1M' }]);
    expect(schedulesOf({ slots: [{ ...slot, weeks: [2, -1] }] })).toMatchObject([{ byDay: ['2TU', '-1TU'], repeatFrequency: 'P1M' }]);
    expect(schedulesOf({ slots: [], dates: [{ date: '2026-05-01', startMin: 540 }] })).toMatchObject([
      { byDay: 'https://schema.org/Friday', startDate: '2026-05-01', endDate: '2026-05-01', startTime: '09:00:00' },
    ]);
    expect(schedulesOf({ slots: [slot], pauses: [{ from: '2026-12-21', until: '2027-01-06' }] })).toMatchObject([
      { exceptDate: ['2026-12-22', '2026-12-29', '2027-01-05'] },
    ]);
    expect(schedulesOf({ slots: [slot], pauses: [{ from: '2026-06-01' }] })).toMatchObject([{ endDate: '2026-05-31' }]);
    expect(schedulesOf({ slots: [slot], pauses: [{ from: '2020-03-15', until: '2022-05-31' }] })).toMatchObject([
      { endDate: '2020-03-14' },
      { startDate: '2022-06-01' },
    ]);
  });

  it('gives no end on the clock to a meeting over midnight', () => {
    expect(schedulesOf({ slots: [{ day: 6, startMin: 1410, durationMin: 60 }] })).toEqual([
      expect.not.objectContaining({ endTime: expect.anything() }),
    ]);
  });

  it('sends nobody to a closed venue', () => {
    const event = eventOf({ attendance: 'online', isVenueClosed: true });
    expect(event.eventStatus).toBe('https://schema.org/EventMovedOnline');
    expect(JSON.stringify(event)).not.toContain('Main St');
    expect(eventOf({ attendance: 'inactive' }).eventStatus).toBe('https://schema.org/EventPostponed');
  });

  it('is read back with the same times, attendance and links', () => {
    fc.assert(
      fc.property(
        weeklyMeeting.map((each) => ({ ...each, name: `Hope ${each.name}` })),
        (meeting) => {
          fc.pre(meeting.attendance !== 'inactive');
          const [back] = readJsonLd(JSON.stringify(writeJsonLd(numbered([meeting]))), { feed: 'test' }).meetings;
          // The reader decodes entities, for pages have them in their JSON too.
          expect(back!.name).toBe(plainText(meeting.name));
          expect(back!.slots).toEqual(meeting.slots);
          expect(back!.attendance).toBe(meeting.attendance === 'phone' ? 'online' : meeting.attendance);
          if (meeting.slots[0]) expect(back!.timeZone).toBe(meeting.timeZone);
        },
      ),
      { seed: 6, numRuns: 300 },
    );
  });

  it('hands on nothing hostile, and nobody’s address', () => {
    fc.assert(
      fc.property(fc.array(hostileMeeting, { minLength: 1, maxLength: 3 }), (meetings) => {
        const json = JSON.stringify(writeJsonLd(meetings, { vocabulary: aa }));
        expect(json).not.toMatch(
          /<\/?[a-z]|"(?:url|website)":"(?!http)|\\u0000|\\ud800|[\u200b\u202e\u2028\u2029\ufeff]|null|@example|555/i,
        );
        const script = jsonLdScript(meetings);
        expect(script).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(script)).toEqual(writeJsonLd(meetings));
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});

describe('jsonLdScript', () => {
  it('cannot leave its element', () => {
    // Entities are text in the model, and stay.
    const script = jsonLdScript([{ ...MEETING, name: '</script><!-- --> 5 < 6 &lt;' }]);
    expect(script).not.toMatch(/<|>|&/);
    expect(JSON.parse(script)['@graph'][0].name).toContain('5 < 6 &lt;');
  });
});
