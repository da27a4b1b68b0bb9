import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCentralQuery } from '../src/feeds/central-query/index.js';
import { meetingSchema } from '../src/schema/index.js';
import { zoneClock } from '../src/time/index.js';

// Real feeds are not ours to copy. They lie beside a checkout of the project, or where HANDRAIL_FIXTURES says.
const root = process.env.HANDRAIL_FIXTURES ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const path = `${root}/feeds/aa-oiaa-central-query/meetings.json`;

interface Document {
  readonly day?: number;
  readonly timezone?: string | null;
  readonly duration?: number;
  readonly conference_url?: string | null;
  readonly startDateUTC?: { readonly $date: string };
  readonly types: readonly string[];
  readonly languages: readonly string[];
}

describe('readCentralQuery', () => {
  it.runIf(!existsSync(path))('is not tried on real documents, which are not here: set HANDRAIL_FIXTURES to their folder', () => {
    expect(existsSync(path)).toBe(false);
  });

  describe.runIf(existsSync(path))('reads aa-oiaa-central-query', () => {
    const rows = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Document[]) : [];
    const reading = readCentralQuery(rows, { feed: 'central' });
    const { meetings } = reading;
    const count = (test: (row: Document) => unknown): number => rows.filter(test).length;

    it('accepts every document, with its schedule and duration', () => {
      expect([reading.rows, reading.accepted, reading.reported]).toEqual([160, 160, 0]);
      expect(meetings.filter(({ slots }) => slots.length === 1)).toHaveLength(count(({ day }) => day !== undefined));
      const withDuration = count(({ day, duration }) => day !== undefined && duration);
      expect(meetings.filter(({ slots }) => slots[0]?.durationMin)).toHaveLength(withDuration);
      expect(meetings.filter(({ timeZone }) => timeZone)).toHaveLength(count(({ timezone }) => timezone));
    });

    it('puts each start where the document’s own next start is', () => {
      let checked = 0;
      for (const { slots, timeZone, source } of meetings) {
        const start = rows[source.row]!.startDateUTC;
        if (!start || !timeZone) continue;
        const at = Date.parse(start.$date);
        const wall = new Date(at + zoneClock(timeZone).offsetAt(at));
        expect(slots).toMatchObject([{ day: wall.getUTCDay(), startMin: wall.getUTCHours() * 60 + wall.getUTCMinutes() }]);
        checked++;
      }
      expect(checked).toBe(count(({ startDateUTC }) => startDateUTC));
    });

    it('keeps links, types and languages', () => {
      expect(meetings.filter(({ conference }) => conference?.url)).toHaveLength(count((row) => row.conference_url));
      expect(meetings.filter(({ attendance }) => attendance !== 'online' && attendance !== 'phone')).toEqual([]);
      const types = meetings.flatMap((meeting) => meeting.types);
      for (const [code, iso] of [
        ['EN', 'en'],
        ['S', 'es'],
        ['FA', 'fa'],
      ] as const) {
        expect(types.filter((type) => type === code)).toHaveLength(count(({ languages }) => languages.includes(iso)));
      }
      expect(types.filter((type) => type === 'O')).toHaveLength(count((row) => row.types.includes('O') && !row.types.includes('C')));
    });

    it('gives meetings that keep the promises of the model, each with an id of its own', () => {
      for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
      expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);
      expect(reading.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  });
});
