import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMeetingGuide } from '@handrail/core/feeds';
import { detectFormat } from '@handrail/core/feeds/detect';
import { writeCalendar } from '@handrail/core/icalendar';
import { writeCsv } from '@handrail/core/writing/csv';
import { writeJsonLd } from '@handrail/core/writing/json-ld';
import { makeTown } from '@handrail/fixtures';

const root = process.env.HANDRAIL_FIXTURES ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));

/** Texts up to this length are worth changing as texts. */
const TEXT = 60_000;

/** The list in parsed JSON, and the way to put another in its place. */
function listIn(data) {
  if (Array.isArray(data)) return { rows: data, wrap: (rows) => rows };
  const key = ['meetings', 'data', 'values', 'records', '@graph'].find((name) => Array.isArray(data?.[name]));
  return key && { rows: data[key], wrap: (rows) => ({ ...data, [key]: rows }) };
}

function sourcesOf(name, text) {
  const format = detectFormat(text);
  if (!format) return [];
  const found = [{ name: `${name} (text)`, format, make: text.slice(0, TEXT) }];
  try {
    const list = listIn(JSON.parse(text));
    if (list) found.push({ name, format, make: list });
  } catch {
    // JSONP, CSV and calendars are texts only.
  }
  return found;
}

function realFeeds() {
  const folder = join(root, 'feeds');
  if (!existsSync(folder)) {
    console.log('No real feeds here (set HANDRAIL_FIXTURES): only invented ones are changed.');
    return [];
  }
  return readdirSync(folder).flatMap((id) =>
    readdirSync(join(folder, id))
      .filter((file) => /\.(?:json|jsonp|csv)$/.test(file))
      .flatMap((file) => sourcesOf(`${id}/${file}`, readFileSync(join(folder, id, file), 'utf8'))),
  );
}

/** One list of an invented town in every format. */
function inventedFeeds() {
  const rows = makeTown({ seed: 7, count: 300 });
  const { meetings } = readMeetingGuide(rows, { feed: 'town', timeZone: 'America/New_York' });
  const calendar = writeCalendar(
    meetings.slice(0, 60).map((meeting) => ({ meeting })),
    { now: Date.parse('2026-03-01T00:00Z'), productId: '-//Town//EN', uidDomain: 'example.org' },
  );
  const records = rows.map((fields, i) => ({ id: `rec${i}`, fields }));
  const lists = {
    'town/meeting-guide': rows,
    'town/handrail': { handrail: 1, meetings },
    'town/airtable': { records },
    'town/json-ld': writeJsonLd(meetings),
  };
  return [
    ...Object.entries(lists).flatMap(([name, data]) => sourcesOf(name, JSON.stringify(data))),
    ...sourcesOf('town/csv', writeCsv(meetings.slice(0, 100)).text),
    ...sourcesOf('town/icalendar', calendar.text),
    ...sourcesOf(
      'town/page',
      `<!doctype html><script type="application/ld+json">${JSON.stringify(writeJsonLd(meetings.slice(0, 40)))}</script>`,
    ),
  ];
}

/** Feeds to change: real ones where they are, and invented ones. */
export const sources = () => [...realFeeds(), ...inventedFeeds()];
