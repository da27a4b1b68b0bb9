import { makeTown } from '@handrail/fixtures';
import { describe, expect, it } from 'vitest';
import { buildCatalogue, nextEntries } from '../../catalogue/index.js';
import { readMeetingGuide } from './read.js';
import { soonestRows } from './read.js';

const ZONE = 'America/New_York';
const OPTIONS = { feed: 'test', timeZone: ZONE };
const MONDAY_NOON = Date.parse('2026-01-12T17:00Z');
const moment = (now: number) => ({ now, timeZone: ZONE });
const row = (name: string, day: unknown, time: unknown, rest: object = {}) => ({ slug: name, name, day, time, ...rest });
const names = (rows: readonly unknown[]): string[] => rows.map((each) => (each as { name: string }).name); // Rows made above.

describe('soonestRows', () => {
  it('finds what is on and what starts next, over the end of the week', () => {
    const feed = [row('sunday', 0, '09:00'), row('on', 1, '11:30'), row('next', 1, '12:30'), row('tuesday', 2, '07:00')];
    expect(names(soonestRows(feed, OPTIONS, moment(MONDAY_NOON), 2))).toEqual(['on', 'next']);
    expect(names(soonestRows(feed, OPTIONS, moment(Date.parse('2026-01-18T13:00Z')), 1))).toEqual(['sunday']);
  });

  it('gives all that start in the same minute, within bounds', () => {
    const ties = Array.from({ length: 20 }, (_, i) => row(`at-one-${i}`, 1, '13:00'));
    const feed = [row('later', 1, '14:00'), row('first', 1, '12:10'), row('second', 1, '12:20'), ...ties];
    expect(names(soonestRows(feed, OPTIONS, moment(MONDAY_NOON), 3))).toEqual(['first', 'second', ...names(ties)]);
    expect(soonestRows(feed.slice(0, 5), OPTIONS, moment(MONDAY_NOON), 3)).toHaveLength(4);
  });

  it('takes each row by its own zone', () => {
    const feed = [row('here', 1, '12:05'), row('west', 1, '09:01', { timezone: 'America/Los_Angeles' })];
    expect(names(soonestRows(feed, OPTIONS, moment(MONDAY_NOON), 1))).toEqual(['west']);
  });

  it('leaves out rows without a time, and rows that are none', () => {
    const throwing = Object.defineProperty({}, 'day', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const feed = [null, 7, [], 'x', throwing, row('unscheduled', null, ''), row('bad', 9, '12:30'), row('good', 1, '12:30')];
    expect(names(soonestRows(feed, OPTIONS, moment(MONDAY_NOON), 10))).toEqual(['good']);
    expect(soonestRows({ error: true }, OPTIONS, moment(MONDAY_NOON), 10)).toEqual([]);
  });

  it.each([1, 2, 3])('holds the first page of the whole list, town %i', (seed) => {
    const feed = makeTown({ seed, count: 1500 });
    for (let hour = 0; hour < 168; hour += 13) {
      const now = MONDAY_NOON + hour * 3_600_000;
      const early = readMeetingGuide(soonestRows(feed, OPTIONS, moment(now), 100), OPTIONS).meetings;
      const all = buildCatalogue(readMeetingGuide(feed, OPTIONS).meetings);
      const shown = nextEntries(early, moment(now), 10).entries;
      expect(shown.map(({ meeting, start, state }) => [meeting.name, start, state])).toEqual(
        all.query({ limit: 10 }, moment(now)).entries.map(({ meeting, start, state }) => [meeting.name, start, state]),
      );
    }
  });
});
