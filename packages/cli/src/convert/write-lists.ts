import type { Meeting } from '@handrail/core';
import { programmes } from '@handrail/core/vocabulary/programmes';
import { writeCsv } from '@handrail/core/writing/csv';
import { writeHsds } from '@handrail/core/writing/hsds';
import { writeJsonLd } from '@handrail/core/writing/json-ld';
import { writeMeetingGuide } from '@handrail/core/writing/meeting-guide';
import type { WriteContext, WrittenFile } from './writers.js';
import { writingNotes } from './writing-notes.js';

const dateOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** A list with one item on each line, so that other programs can compare versions. */
const lines = (items: readonly unknown[]): string => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;

/** Writes meetings as Meeting Guide JSON. */
export function writeMeetingGuideFile(meetings: readonly Meeting[], { now, contacts }: WriteContext): WrittenFile {
  const { rows, findings } = writeMeetingGuide(meetings, { date: dateOf(now), contacts });
  return { text: rows.length > 0 ? lines(rows) : '', written: meetings.length, notes: writingNotes(findings) };
}

/** Writes meetings as CSV with the columns of 12 Step Meeting List. */
export function writeCsvFile(meetings: readonly Meeting[], { now, contacts }: WriteContext): WrittenFile {
  const vocabulary = programmes[meetings[0]?.programme ?? '']?.types ?? {};
  const { text, findings } = writeCsv(meetings, { date: dateOf(now), contacts, vocabulary });
  return { text: meetings.length > 0 ? text : '', written: meetings.length, notes: writingNotes(findings) };
}

/** Writes meetings as events of schema.org. */
export function writeJsonLdFile(meetings: readonly Meeting[], { contacts }: WriteContext): WrittenFile {
  const text = meetings.length > 0 ? `${JSON.stringify(writeJsonLd(meetings, { contacts }), undefined, 1)}\n` : '';
  return { text, written: meetings.length, notes: [] };
}

/** Writes meetings as services of Open Referral HSDS 3. */
export function writeHsdsFile(meetings: readonly Meeting[], { now, host, contacts }: WriteContext): WrittenFile {
  const { services, findings } = writeHsds(meetings, { base: `https://${host}/`, date: dateOf(now), contacts });
  return { text: services.length > 0 ? lines(services) : '', written: services.length, notes: writingNotes(findings) };
}
