import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBmlt } from '../src/feeds/bmlt/index.js';
import { readMeetingGuide } from '../src/feeds/index.js';
import type { Meeting } from '../src/index.js';
import { programmes } from '../src/vocabulary/programmes.js';
import { readTsmlCsv } from '../src/feeds/csv/index.js';
import { writeCsv } from '../src/writing/csv/index.js';
import { writeHsds } from '../src/writing/hsds/index.js';
import { jsonLdScript, writeJsonLd } from '../src/writing/json-ld/index.js';
import { hsdsServiceSchema } from './hsds-service.schema.js';
import { writeMeetingGuide } from '../src/writing/meeting-guide/index.js';

// Real feeds are not ours to copy. They lie beside a checkout of the project, or where HANDRAIL_FIXTURES says.
const root = process.env.HANDRAIL_FIXTURES ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));

interface Truth {
  readonly feed: string;
  readonly format: string;
  readonly files?: Readonly<Record<string, string>>;
}

const readText = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
const truths = existsSync(`${root}/truth`)
  ? readdirSync(`${root}/truth`).map((file) => JSON.parse(readText(`truth/${file}`)) as Truth)
  : [];
const ofFormat = (name: string): Truth[] => truths.filter(({ format }) => format === name);

/** A meeting as it comes back: without what only its server or its editors know, and with the zone said on each row. */
function comingBack({ source: _source, extras: _extras, feedback, ...meeting }: Meeting): unknown {
  const regions = meeting.place?.regions.filter((name, i, path) => name !== path[i - 1]) ?? [];
  const city = meeting.place?.city;
  return JSON.parse(
    JSON.stringify({
      ...meeting,
      // A city is the region where there is no other, and one name on two levels is one place.
      place: meeting.place && { ...meeting.place, regions: regions.length === 0 && city ? [city] : regions },
      feedback: feedback?.url ? { url: feedback.url, emails: [] } : undefined,
      timeZoneFrom: meeting.timeZone ? 'row' : 'none',
      // A key of a server that is a code of the programme but for its case is read as that code.
      types: meeting.types.map((type) => type.toUpperCase()),
    }),
  );
}

describe('writeMeetingGuide', () => {
  it.runIf(truths.length === 0)('is not tried on real feeds, which are not here: set HANDRAIL_FIXTURES to their folder', () => {
    expect(existsSync(`${root}/truth`)).toBe(false);
  });

  /** Meetings of real feeds with the options to read them again. */
  const lists = [
    ...ofFormat('meeting-guide-json').map(({ feed }) => {
      const programme = feed.split('-')[0] ?? 'aa';
      const options = { feed, programme, vocabulary: programmes[programme]?.types ?? {} };
      return { feed, options, meetings: readMeetingGuide(JSON.parse(readText(`feeds/${feed}/meetings.json`)), options).meetings };
    }),
    ...ofFormat('bmlt-json').flatMap(({ feed, files = {} }) =>
      Object.keys(files).map((file) => ({
        feed: `${feed}/${file}`,
        options: { feed, programme: 'na', vocabulary: programmes.na!.types },
        meetings: readBmlt(readText(`feeds/${feed}/${file}`), { feed }).meetings,
      })),
    ),
  ];

  it.runIf(lists.length > 0).each(lists)('writes $feed so that it reads the same', ({ options, meetings }) => {
    const { rows, findings } = writeMeetingGuide(meetings, { contacts: true });
    const back = readMeetingGuide(JSON.parse(JSON.stringify(rows)), options);
    expect(back.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(back.meetings.map(({ id, attendance }) => [id, attendance])).toEqual(meetings.map(({ id, attendance }) => [id, attendance]));

    const changed = new Set(findings.filter(({ field }) => field !== 'extras').map(({ row }) => row));
    expect(changed.size).toBeLessThan(4);
    const isSame = (_: unknown, row: number): boolean => !changed.has(row);
    expect(back.meetings.filter(isSame).map(comingBack)).toEqual(meetings.filter(isSame).map(comingBack));

    for (const service of writeHsds(meetings, { base: 'https://example.org/', date: '2026-11-24' }).services) {
      expect(hsdsServiceSchema.parse(service)).toEqual(service);
    }
    expect(writeJsonLd(meetings)['@graph']).toHaveLength(meetings.length);
    expect(jsonLdScript(meetings)).not.toMatch(/[<>&\u2028\u2029]/);
    const csv = writeCsv(meetings, { vocabulary: options.vocabulary });
    const fromCsv = readTsmlCsv(csv.text, options);
    expect([fromCsv.rows, fromCsv.accepted]).toEqual([csv.rows, csv.rows]);
    expect(fromCsv.meetings.flatMap(({ slots }) => slots)).toEqual(back.meetings.flatMap(({ slots }) => slots));

    const again = writeMeetingGuide(back.meetings, { contacts: true });
    expect(again.findings).toEqual([]);
    expect(readMeetingGuide(JSON.parse(JSON.stringify(again.rows)), options).meetings).toEqual(back.meetings);
  });
});
