import { namedAaTypes } from '../vocabulary/aa-names.js';
import { noteScheduleInProse } from './schedule-in-prose.js';
import { valueReaders } from './value-readers.js';
import type { ValueReaders } from './value-readers.js';

/** Readers of what a tidy row does without, or of what a first look has not understood. */
export interface RestOfReaders extends ValueReaders {
  readonly namedAaTypes: typeof namedAaTypes;
  readonly noteScheduleInProse: typeof noteScheduleInProse;
}

/** What `startGradualReading` does without until a row needs it. */
export const restOfReaders: RestOfReaders = { ...valueReaders, namedAaTypes, noteScheduleInProse };
