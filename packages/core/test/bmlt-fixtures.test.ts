// Real answers of BMLT servers. They are not part of the repository.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBmlt } from '../src/feeds/bmlt/index.js';
import { meetingSchema } from '../src/schema/index.js';

const fixtures = process.env['HANDRAIL_FIXTURES'] ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const FILES = {
  'na-greater-ny-bmlt-sql': ['derived-getsearchresults.json'],
  'na-hudson-bmlt-2x': ['response.jsonp'],
  'na-pa-bmlt-small': ['meetings.json'],
  'na-yap-fixtures-bmlt': ['day2.json', 'day3.json', 'day4.json'],
} as const;

interface Truth {
  readonly rows: number;
  readonly parseable: number;
  readonly weekday: Readonly<Record<string, number>>;
  readonly attendance: { readonly in_person_only: number; readonly hybrid: number; readonly online_only: number };
  readonly with_coordinates: number;
  readonly duration_known: number;
  readonly temporarily_closed: number;
}

describe.each(Object.entries(FILES))('readBmlt reads %s', (feed, files) => {
  const folder = join(fixtures, 'feeds', feed);
  it.skipIf(!existsSync(folder))('as counted by others (skipped when the real answers are not here: set HANDRAIL_FIXTURES)', () => {
    const { truth } = JSON.parse(readFileSync(join(fixtures, 'truth', `${feed}.json`), 'utf8')) as { truth: Truth };
    const readings = files.map((file) => readBmlt(readFileSync(join(folder, file), 'utf8'), { feed: file, timeZone: 'America/New_York' }));
    const meetings = readings.flatMap((reading) => reading.meetings);
    expect(readings.reduce((sum, { rows }) => sum + rows, 0)).toBe(truth.rows);
    expect(meetings.length).toBe(truth.parseable);
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => meetings.filter(({ slots }) => slots[0]?.day === day).length);
    expect(days).toEqual(Object.values(truth.weekday));
    const count = (...kinds: string[]) => meetings.filter(({ attendance }) => kinds.includes(attendance)).length;
    expect([count('in-person', 'inactive'), count('hybrid'), count('online', 'phone')]).toEqual([
      truth.attendance.in_person_only,
      truth.attendance.hybrid,
      truth.attendance.online_only,
    ]);
    expect(meetings.filter(({ place }) => place?.position).length).toBe(truth.with_coordinates);
    expect(meetings.filter(({ slots }) => slots[0]?.durationMin !== undefined).length).toBe(truth.duration_known);
    expect(meetings.filter(({ isVenueClosed }) => isVenueClosed).length).toBe(truth.temporarily_closed);
    for (const meeting of meetings) expect(meetingSchema.safeParse(meeting).error).toBeUndefined();
  });
});
