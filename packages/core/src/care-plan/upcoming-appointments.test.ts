import { describe, expect, it } from 'vitest';
import { plan } from '../../test/care-plans.js';
import { startOfAppointment, upcomingAppointments } from './index.js';

const at = (id: string, date: string, startMin: number, timeZone: string) => ({ id, what: 'Dr B.', date, startMin, timeZone });
const instant = (...place: Parameters<typeof at>) => new Date(startOfAppointment(at(...place))).toISOString();

describe('startOfAppointment', () => {
  it.each([
    ['2026-03-10', 540, 'America/Denver', '2026-03-10T15:00:00.000Z'],
    ['2026-03-10', 540, 'Europe/Vienna', '2026-03-10T08:00:00.000Z'],
    // Skipped by the change to summer time, and repeated by the change back.
    ['2026-03-08', 150, 'America/Denver', '2026-03-08T09:30:00.000Z'],
    ['2026-11-01', 90, 'America/Denver', '2026-11-01T07:30:00.000Z'],
    ['2026-03-10', 540, 'Mars/Base', '2026-03-10T09:00:00.000Z'],
  ] as const)('%s, minute %i, in %s is %s', (date, startMin, timeZone, wanted) =>
    expect(instant('a', date, startMin, timeZone)).toBe(wanted),
  );
});

describe('upcomingAppointments', () => {
  it('are in order of time, whatever their zones, and one that starts now is the first', () => {
    const appointments = [
      at('late', '2026-03-11', 0, 'America/Denver'),
      at('now', '2026-03-10', 540, 'America/Denver'),
      at('over', '2026-03-10', 539, 'America/Denver'),
      at('between', '2026-03-11', 60, 'Europe/Vienna'),
    ];
    const now = Date.parse('2026-03-10T15:00:00Z');
    expect(upcomingAppointments(plan({ appointments }), now).map(({ appointment, start }) => [appointment.id, start - now])).toEqual([
      ['now', 0],
      ['between', 9 * 3_600_000],
      ['late', 15 * 3_600_000],
    ]);
  });
});
