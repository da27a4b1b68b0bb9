import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readOml } from '../src/feeds/oml/index.js';
import { meetingSchema } from '../src/schema/index.js';

// Real feeds are not ours to copy. They lie beside a checkout of the project, or where HANDRAIL_FIXTURES says.
const root = process.env.HANDRAIL_FIXTURES ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const path = `${root}/feeds/aa-oiaa-sheet-2021/meetings.json`;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Truth {
  readonly rows: number;
  readonly parseable: number;
  readonly occurrences: number;
  readonly rows_without_times: number;
  readonly weekday: Readonly<Record<string, number>>;
  readonly with_url: number;
  readonly known_provider: number;
  readonly with_phone: number;
  readonly distinct_names: number;
  readonly timezones: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('readOml', () => {
  it.runIf(!existsSync(path))('is not tried on a real list, which is not here: set HANDRAIL_FIXTURES to its folder', () => {
    expect(existsSync(path)).toBe(false);
  });

  describe.runIf(existsSync(path))('reads aa-oiaa-sheet-2021', () => {
    const input = existsSync(path) ? readJson(path) : [];
    const { truth } = (existsSync(path) ? readJson(`${root}/truth/aa-oiaa-sheet-2021.json`) : {}) as { readonly truth: Truth };
    const reading = readOml(input, { feed: 'oml' });
    const { meetings, findings } = reading;

    it('accepts every row, with all its times', () => {
      expect([reading.rows, reading.accepted]).toEqual([truth.rows, truth.parseable]);
      const slots = meetings.flatMap((meeting) => meeting.slots);
      expect(slots).toHaveLength(truth.occurrences);
      for (const [day, name] of WEEKDAYS.entries()) expect(slots.filter((slot) => slot.day === day)).toHaveLength(truth.weekday[name]!);
      expect(meetings.filter(({ slots }) => slots.length === 0)).toHaveLength(truth.rows_without_times);
      expect(findings.filter(({ field }) => field === 'times')).toEqual([]);
    });

    it('knows zones, names and ways to join', () => {
      const zones: Record<string, number> = {};
      for (const { timeZone = '' } of meetings) zones[timeZone] = (zones[timeZone] ?? 0) + 1;
      const { 'pacific/honolulu': lower = 0, ...others } = truth.timezones;
      expect(zones).toEqual({ ...others, 'Pacific/Honolulu': others['Pacific/Honolulu']! + lower });
      expect(new Set(meetings.map(({ name }) => name)).size).toBe(truth.distinct_names);
      expect(meetings.filter(({ conference }) => conference?.url)).toHaveLength(truth.with_url);
      expect(meetings.filter(({ conference }) => conference?.provider)).toHaveLength(truth.known_provider);
      expect(meetings.filter(({ conference }) => conference?.phone)).toHaveLength(truth.with_phone);
    });

    it('knows languages', () => {
      for (const [code, name] of [
        ['EN', 'English'],
        ['S', 'Spanish'],
        ['POR', 'Portuguese'],
      ] as const)
        expect(meetings.filter(({ types }) => types.includes(code))).toHaveLength(truth.languages[name]!);
    });

    it('reads no contact, and gives meetings that keep the promises of the model, each with an id of its own', () => {
      for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
      expect(meetings.filter(({ group, feedback }) => group ?? feedback)).toEqual([]);
      expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);
    });
  });
});
