import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneMeeting } from '../../../bench/one-meeting.js';
import { writeCalendar } from '../../icalendar/index.js';
import type { Weekday } from '../../model/meeting.js';
import { readICalendar } from './read.js';

const OPTIONS = { now: Date.parse('2026-02-20T12:00Z'), productId: '-//Test//Meetings//EN', uidDomain: 'example.org' };

const slot = fc.record({
  day: fc.integer({ min: 0, max: 6 }).map((day) => day as Weekday),
  startMin: fc.integer({ min: 0, max: 1439 }),
  durationMin: fc.integer({ min: 1, max: 1440 }),
});
const zone = fc.constantFrom(
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'UTC',
);

describe('readICalendar', () => {
  it('reads back what writeCalendar writes: names, hours, zones, places and pages', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(slot, { maxLength: 4, selector: ({ day, startMin }) => day * 1440 + startMin }),
        zone,
        (slots, timeZone) => {
          const place = {
            name: 'Pier House',
            address: '1 Lantern Street',
            position: { latitude: 44.5, longitude: -68.2 },
            isApproximate: false,
            regions: [],
          };
          const meeting = oneMeeting({
            slots,
            timeZone,
            place,
            attendance: 'in-person',
            notes: 'Ring;\ntwice, \\ then wait.',
            url: 'https://example.org/1',
          });
          const { meetings, findings } = readICalendar(writeCalendar([{ meeting }], OPTIONS).text || 'BEGIN:VCALENDAR', { feed: 'test' });
          expect(findings).toEqual([]);
          expect(meetings.map((each) => ({ ...each.slots[0], from: undefined }))).toEqual(
            slots.map((slot) => ({ ...slot, from: undefined })),
          );
          for (const each of meetings) {
            expect(each).toMatchObject({
              name: meeting.name,
              timeZone,
              timeZoneFrom: 'row',
              attendance: 'in-person',
              notes: meeting.notes,
              url: meeting.url,
              place: { address: 'Pier House, 1 Lantern Street', position: place.position },
            });
            expect([each.slots.length, each.dates, each.pauses]).toEqual([1, undefined, undefined]);
          }
        },
      ),
      { seed: 5, numRuns: 100 },
    );
  });

  it('reads back weeks of the month, dates and pauses', () => {
    const slots = [{ day: 2 as const, startMin: 1140, durationMin: 60, weeks: [1, -1] as const }];
    const dates = [{ date: '2026-03-19', startMin: 600, durationMin: 90 }];
    const pauses = [{ from: '2026-03-31', until: '2026-03-31' }, { from: '2026-06-03' }];
    const meeting = oneMeeting({ slots, dates, pauses, timeZone: 'America/New_York' });
    const { meetings, findings } = readICalendar(writeCalendar([{ meeting }], OPTIONS).text, { feed: 'test' });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(meetings).toMatchObject([
      // A calendar has no word for a pause without end.
      { slots: [{ ...slots[0], until: '2026-06-02' }], pauses: pauses.slice(0, 1) },
      { slots: [], dates },
    ]);
  });
});
