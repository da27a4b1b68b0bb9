import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readICalendar } from '../src/feeds/icalendar/index.js';
import { readMeetingGuide } from '../src/feeds/index.js';
import { writeCalendar } from '../src/icalendar/index.js';
import { meetingSchema } from '../src/schema/index.js';

// Real feeds are not ours to copy. They lie beside a checkout of the project, or where HANDRAIL_FIXTURES says. None is a
// calendar, so these are written as calendars first.
const root = process.env.HANDRAIL_FIXTURES ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const FEEDS = ['aa-sussex-de-2022', 'aa-edmonton-2022', 'aa-san-jose-2021', 'aa-cape-cod-2025'];

describe('readICalendar', () => {
  it.each(FEEDS)('reads back %s (skipped without real feeds: set HANDRAIL_FIXTURES)', (name) => {
    const path = `${root}/feeds/${name}/meetings.json`;
    if (!existsSync(path)) return;
    const { meetings } = readMeetingGuide(JSON.parse(readFileSync(path, 'utf8')), { feed: name, timeZone: 'America/New_York' });
    const now = Date.parse('2026-03-01T12:00Z');
    const file = writeCalendar(
      meetings.map((meeting) => ({ meeting })),
      { now, productId: '-//Test//Meetings//EN', uidDomain: 'example.org' },
    );
    const reading = readICalendar(file.text, { feed: 'calendar' });
    expect([reading.rows, reading.accepted, reading.reported]).toEqual([file.eventCount, file.eventCount, 0]);
    const written = meetings
      .filter(({ attendance }) => attendance !== 'inactive')
      .flatMap(({ name: title, slots }) => slots.map((slot) => ({ title, ...slot, from: undefined })));
    // An event without an end lasts an hour in a calendar.
    expect(reading.meetings.map(({ name: title, slots }) => ({ title, ...slots[0], from: undefined }))).toEqual(
      written.map((slot) => ({ ...slot, durationMin: slot.durationMin ?? 60 })),
    );
    expect(reading.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const meeting of reading.meetings) expect(meetingSchema.parse(meeting)).toEqual(meeting);
  });
});
