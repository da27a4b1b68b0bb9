import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBmlt } from '../src/feeds/bmlt/index.js';
import { readBmltTsml } from '../src/feeds/bmlt-tsml/index.js';
import type { FeedReading } from '../src/feeds/index.js';
import { readMeetingGuide } from '../src/feeds/index.js';
import type { Meeting } from '../src/index.js';
import { meetingSchema } from '../src/schema/index.js';
import { programmes } from '../src/vocabulary/programmes.js';

// Real feeds are not ours to copy. They lie beside a checkout of the project, or where HANDRAIL_FIXTURES says.
const root = process.env.HANDRAIL_FIXTURES ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

type Row = Readonly<Record<string, string>>;

interface Truth {
  readonly feed: string;
  readonly format: string;
  readonly files: Readonly<Record<string, string>>;
  readonly truth: {
    readonly rows: number;
    readonly parseable: number;
    readonly weekday: Readonly<Record<string, number>>;
    readonly attendance: Readonly<Record<string, number>>;
    readonly virtual_link: number;
    readonly phone_number: number;
    readonly temporarily_closed: number;
    readonly with_coordinates: number;
    readonly distinct_meeting_names: number;
    readonly duplicate_ids: number;
    readonly duration_known: number;
    readonly runs_past_midnight: number;
    readonly duration_24h_or_more: number;
    readonly timezones: Readonly<Record<string, number>>;
    readonly format_keys: Readonly<Record<string, number>>;
  };
}

const readText = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
const truths = existsSync(`${root}/truth`)
  ? readdirSync(`${root}/truth`)
      .map((file) => JSON.parse(readText(`truth/${file}`)) as Truth)
      .filter(({ format }) => format === 'bmlt-json')
  : [];

const countBy = <T>(items: readonly T[], test: (item: T) => unknown): number => items.filter(test).length;

function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Rows and formats of a file, found without the reader. */
function contentOf(text: string): { readonly rows: readonly Row[]; readonly formats: readonly Row[] } {
  const json = JSON.parse(text.replace(/^\/\*\*\/\w+\(|\);\s*$/g, '')) as
    readonly Row[] | { meetings: readonly Row[]; formats: readonly Row[] };
  return 'meetings' in json ? { rows: json.meetings, formats: json.formats } : { rows: json as readonly Row[], formats: [] };
}

const NAMES: Readonly<Record<string, string>> = {
  'in-person': 'in_person_only',
  online: 'online_only',
  phone: 'online_only',
  hybrid: 'hybrid',
};

/** The type that a format should become. In these feeds the only language is Spanish. */
function typeOf(key: string, format: Row | undefined): string {
  const own: Readonly<Record<string, string>> = { OPEN: 'O', CLOSED: 'C', WCHR: 'X', LANG: 'ES' };
  const worldId = format?.world_id ?? '';
  const code = own[worldId] ?? worldId;
  return Object.hasOwn(programmes.na!.types, code) ? code : (format?.name_string ?? key);
}

describe('readBmlt', () => {
  it.runIf(truths.length === 0)('is not tried on real feeds, which are not here: set HANDRAIL_FIXTURES to their folder', () => {
    expect(existsSync(`${root}/truth`)).toBe(false);
  });

  const cut = 'feeds/na-yap-fixtures-bmlt/helpline-search-brooklyn-ny.json';
  it.runIf(existsSync(`${root}/${cut}`))('reports each row that was cut down to its coordinates', () => {
    const { rows, accepted, findings } = readBmlt(readText(cut), { feed: cut });
    expect([rows, accepted]).toEqual([649, 0]);
    expect(tally(findings.map(({ code }) => code))).toEqual({ 'row-empty': 649 });
  });

  const apart = 'feeds/na-yap-fixtures-bmlt/formats.json';
  it.runIf(existsSync(`${root}/${apart}`))('resolves keys by a table that came apart from the rows', () => {
    const rows = (JSON.parse(readText(apart)) as readonly Row[]).map((format, i) => ({
      id_bigint: String(i),
      meeting_name: 'Any',
      formats: format.key_string!,
      format_shared_id_list: format.id!,
    }));
    const { meetings, findings } = readBmlt(rows, { feed: apart, formats: readText(apart) });
    expect(meetings.flatMap(({ types }) => types)).toHaveLength(44);
    // Of 44 formats 11 have no world id; NA's vocabulary lacks two of the ids, for closed holidays and no children.
    expect(tally(findings.map(({ code }) => code))).toEqual({ 'type-unknown': 13 });
  });

  describe.each(truths.map((truth) => [truth.feed, truth] as const))('reads %s', (feed, { truth, files }) => {
    const texts = Object.keys(files).map((file) => readText(`feeds/${feed}/${file}`));
    const contents = texts.map(contentOf);
    const read = (input: unknown): FeedReading => readBmlt(input, { feed });
    const readings = texts.map(read);
    const meetings = readings.flatMap((reading) => reading.meetings);
    const findings = readings.flatMap((reading) => reading.findings);
    const sum = (member: 'rows' | 'accepted' | 'reported'): number => readings.reduce((total, reading) => total + reading[member], 0);

    it('accepts what can be read', () => {
      expect([sum('rows'), sum('accepted'), sum('reported')]).toEqual([truth.rows, truth.parseable, truth.rows - truth.parseable]);
      expect(countBy(findings, ({ severity }) => severity === 'error')).toBe(0);
    });

    it('finds every weekly start on its day, with its duration', () => {
      const slots = meetings.flatMap((meeting) => meeting.slots);
      const held = Object.entries(truth.weekday).filter(([, count]) => count > 0);
      expect(tally(slots.map(({ day }) => WEEKDAYS[day]!))).toEqual(Object.fromEntries(held));
      expect(slots).toHaveLength(truth.parseable);
      expect(countBy(slots, ({ durationMin }) => durationMin)).toBe(truth.duration_known);
      expect(countBy(slots, ({ startMin, durationMin = 0 }) => startMin + durationMin > 1440)).toBe(truth.runs_past_midnight);
      expect(countBy(slots, ({ durationMin }) => durationMin === 1440)).toBe(truth.duration_24h_or_more);
    });

    it('agrees on attendance, links and closed rooms', () => {
      const expected = Object.fromEntries(Object.entries(truth.attendance).filter(([, count]) => count > 0));
      expect(tally(meetings.map(({ attendance }) => NAMES[attendance] ?? attendance))).toEqual(expected);
      expect(countBy(meetings, ({ conference }) => conference?.url)).toBe(truth.virtual_link);
      expect(countBy(meetings, ({ conference }) => conference?.phone)).toBe(truth.phone_number);
      expect(countBy(meetings, ({ isVenueClosed }) => isVenueClosed)).toBe(truth.temporarily_closed);
    });

    it('finds positions, names, zones and ids', () => {
      expect(countBy(meetings, ({ place }) => place?.position)).toBe(truth.with_coordinates);
      expect(new Set(meetings.map(({ name }) => name)).size).toBeLessThanOrEqual(truth.distinct_meeting_names);
      expect(countBy(meetings, ({ timeZone }) => !timeZone)).toBe(truth.timezones['']);
      expect(countBy(findings, ({ code }) => code === 'slug-repeated')).toBe(truth.duplicate_ids);
      expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);
    });

    it('keeps every format, under its world id where the programme has it', () => {
      const keysOf = (row: Row): string[] => row.formats!.split(',').filter(Boolean);
      const allKeys = tally(contents.flatMap(({ rows }) => rows.flatMap(keysOf)));
      expect(allKeys).toMatchObject(truth.format_keys);

      const expected: Record<string, number> = {};
      for (const { rows, formats } of contents) {
        const table = new Map(formats.map((format) => [format.key_string!, format]));
        for (const row of rows) {
          const types = new Set(
            keysOf(row)
              .filter((key) => key !== 'VM' && key !== 'TC')
              .map((key) => typeOf(key, table.get(key))),
          );
          if (types.has('C')) types.delete('O');
          for (const type of types) expected[type] = (expected[type] ?? 0) + 1;
        }
      }
      expect(tally(meetings.flatMap(({ types }) => types))).toEqual(expected);
    });

    it('gives meetings that keep the promises of the model, and nobody’s contact', () => {
      for (const meeting of meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
      const strings = JSON.stringify(meetings);
      expect(strings).not.toMatch(/<\/?[a-z][^<>]*>|\\u00[01]\w|&(?:amp|nbsp|#\d+);|javascript:|#@-@#/i);
      const contacts = contents.flatMap(({ rows }) =>
        rows.flatMap((row) => Object.keys(row).flatMap((key) => (/contact/.test(key) && row[key]!.length > 6 ? row[key]! : []))),
      );
      expect(
        contacts.filter((contact) => meetings.some(({ extras, publisher }) => JSON.stringify({ extras, publisher }).includes(contact))),
      ).toEqual([]);
    });

    it('gives the same for the rows in reverse', () => {
      const content = (input: readonly Meeting[]): string[] => input.map((meeting) => JSON.stringify({ ...meeting, source: 0 })).toSorted();
      const reversed = contents.flatMap(({ rows, formats }) => read({ meetings: rows.toReversed(), formats }).meetings);
      expect(content(reversed)).toEqual(content(meetings));
    });
  });
});

/** What a server's `TsmlMeetingResource.php` makes of a row of GetSearchResults, as far as attendance and place go. */
function tsmlRow(row: Row): Record<string, unknown> {
  const parts = ['location_street', 'location_municipality', 'location_province', 'location_postal_code_1', 'location_nation'];
  return {
    day: Number(row.weekday_tinyint) - 1,
    time: row.start_time!.slice(0, 5),
    name: row.meeting_name,
    location: row.location_text ?? '',
    formatted_address: parts.flatMap((part) => row[part] || []).join(', '),
    address: row.location_street ?? '',
    city: row.location_municipality ?? '',
    types: row.formats!.split(',').flatMap((key) => (key === 'VM' ? 'ONL' : key === 'TC' ? 'TC' : [])),
    coordinates: row.venue_type === '2' ? null : `${row.latitude},${row.longitude}`,
    slug: `meeting-${row.id_bigint}`,
    conference_url: row.virtual_meeting_link || null,
    conference_phone: row.phone_meeting_number || null,
  };
}

describe('readBmltTsml', () => {
  describe.each(truths.map((truth) => [truth.feed, truth] as const))('reads %s as its server would write it', (feed, { files }) => {
    const rows = Object.keys(files).flatMap((file) => contentOf(readText(`feeds/${feed}/${file}`)).rows.map(tsmlRow));
    const { meetings } = readBmltTsml(rows, { feed });

    it('leaves no meeting inactive that is held, unlike the rule of Meeting Guide', () => {
      expect(meetings).toHaveLength(rows.length);
      expect(countBy(meetings, ({ attendance }) => attendance === 'inactive')).toBe(0);
      const byCommas = readMeetingGuide(rows, { feed, programme: 'na' }).meetings;
      expect(countBy(byCommas, ({ attendance }) => attendance === 'inactive')).toBe(
        countBy(rows, (row) => !row.conference_url && String(row.formatted_address).split(',').length < 4),
      );
    });
  });
});
