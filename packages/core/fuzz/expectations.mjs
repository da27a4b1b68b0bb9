// What must hold for whatever comes out of a reader, and for whatever is made of it.
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { buildCatalogue } from '@handrail/core/catalogue';
import { writeCalendar } from '@handrail/core/icalendar';
import { meetingSchema } from '@handrail/core/schema';
import { writeCsv } from '@handrail/core/writing/csv';
import { jsonLdScript } from '@handrail/core/writing/json-ld';
import { readMeetingGuide } from '@handrail/core/feeds';
import { writeMeetingGuide } from '@handrail/core/writing/meeting-guide';
import Papa from 'papaparse';

const NOW = Date.parse('2026-03-08T05:30Z');
/** Controls but line ends, marks of direction that hide what is read, and what has no width. */
const HIDDEN = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const MARKUP = /<\s*\/?\s*(?:script|img|iframe|b)\b/i;

function expectHarmless(value, path) {
  if (typeof value === 'string') {
    assert.doesNotMatch(value, HIDDEN, path);
    assert.doesNotMatch(value, MARKUP, path);
    assert.ok(value.isWellFormed?.() ?? true, path);
    if (/(?:^|\.)(?:url|website)$/.test(path)) assert.match(value, /^(?:https?:\/\/|mailto:|tel:|sms:)/, path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) expectHarmless(inner, `${path}.${key}`);
  }
}

/** A reading lost no row, and its meetings keep the promises of the model. */
export function expectReading(reading, isDeep) {
  const { meetings, findings, rows, accepted, reported } = reading;
  assert.equal(accepted, meetings.length);
  assert.equal(accepted + reported, rows, 'a row was lost');
  const whole = new Set(findings.filter(({ field }) => field === '').map(({ row }) => row));
  const read = new Set(meetings.map(({ source }) => source.row));
  for (let row = 0; row < rows; row++) assert.ok(read.has(row) || whole.has(row), `row ${row} is neither a meeting nor reported`);
  assert.equal(new Set(meetings.map(({ id }) => id)).size, meetings.length, 'two meetings have one id');
  JSON.stringify(findings);
  for (const { source, ...meeting } of meetings) {
    expectHarmless(meeting, 'meeting');
    if (isDeep) assert.equal(meetingSchema.safeParse({ ...meeting, source }).error, undefined);
  }
}

/** Everything that is made of meetings is well-formed, and holds nothing that acts. */
export function expectOutputs(meetings) {
  const catalogue = buildCatalogue(meetings);
  const page = catalogue.query({ text: 'meeting', limit: 5 }, { now: NOW, timeZone: 'America/New_York' });
  assert.ok(page.total <= catalogue.size);
  const calendar = writeCalendar(
    meetings.map((meeting) => ({ meeting })),
    { now: NOW, productId: '-//Fuzz//EN', uidDomain: 'example.org' },
  );
  if (calendar.text) {
    const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent');
    assert.equal(events.length, calendar.eventCount);
    for (const event of events) assert.equal(event.getFirstProperty('attach'), null);
  }
  const csv = Papa.parse(writeCsv(meetings).text, { skipEmptyLines: true }).data;
  for (const line of csv) {
    assert.equal(line.length, csv[0].length);
    for (const cell of line) assert.ok(!/^[=@\t\r]|^[+-](?![\d.,#]+$)/.test(cell), `a formula: ${cell.slice(0, 40)}`);
  }
  const script = jsonLdScript(meetings);
  assert.doesNotMatch(script, /[<>&\u2028\u2029]/);
  JSON.parse(script);
  const { rows } = writeMeetingGuide(meetings);
  const again = readMeetingGuide(JSON.parse(JSON.stringify(rows)), { feed: 'again' });
  assert.equal(again.rows, rows.length);
}
