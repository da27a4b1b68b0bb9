import type { Meeting } from '@handrail/core';
import type { WrittenFile } from './writers.js';

/** Writes meetings in Handrail's own form, which every command reads. Nothing is lost. */
export const writeHandrail = (meetings: readonly Meeting[]): WrittenFile => ({
  // One meeting on each line, so that other programs can compare versions.
  text: `{ "handrail": 1, "meetings": [\n${meetings.map((meeting) => JSON.stringify(meeting)).join(',\n')}\n] }\n`,
  written: meetings.length,
  notes: [],
});
