import type { Meeting } from '@handrail/core';
import { writeHandrail } from './write-handrail.js';
import { writeIcs } from './write-ics.js';
import { writeCsvFile, writeHsdsFile, writeJsonLdFile, writeMeetingGuideFile } from './write-lists.js';

/** What a writer is told besides the meetings. */
export interface WriteContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Name of the list. */
  readonly name: string;
  /** Host that publishes the list. */
  readonly host: string;
  /** The e-mail addresses and telephone numbers of groups and publishers are asked for. */
  readonly contacts: boolean;
}

/** A written file. */
export interface WrittenFile {
  /** Empty when there was nothing to write. */
  readonly text: string;
  /** Meetings in it. */
  readonly written: number;
  /** What was left out and why, each a sentence. */
  readonly notes: readonly string[];
}

/** Writes meetings in one format. */
export type Writer = (meetings: readonly Meeting[], context: WriteContext) => WrittenFile;

/** Every format that `convert` writes. A new format is one line. */
export const WRITERS = {
  'meeting-guide': writeMeetingGuideFile,
  csv: writeCsvFile,
  ics: writeIcs,
  'json-ld': writeJsonLdFile,
  hsds: writeHsdsFile,
  handrail: writeHandrail,
} as const satisfies Readonly<Record<string, Writer>>;

/** A format that `convert` writes. */
export type TargetFormat = keyof typeof WRITERS;
