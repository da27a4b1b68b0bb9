import { aaCodes } from '../../vocabulary/aa-codes.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { FeedOptions, FeedReader } from '../feed-reading.js';
import type { RestOfReaders } from '../rest-of-readers.js';
import { openRowList } from '../row-list.js';
import { textsOnSchedule } from '../texts-on-schedule.js';
import { usualReaders } from '../usual-readers.js';
import { rowsOf } from './envelope.js';
import { meetingReader } from './meeting-reader.js';
import { codesOf } from './type-reader.js';

/** A Meeting Guide feed that can be read as far as its rows are usual, and to the end with the rest of the readers. */
export interface GradualReader extends FeedReader {
  /** Whether the next row waits for the rest: until then `step` gets no further, and `finish` throws. */
  isWaiting(): boolean;
  /** Gives the rest, with which any row can be read. */
  goOn(rest: RestOfReaders): void;
}

/** Codes of AA as if they were their own names. */
const namesLikeCodes = (): Vocabulary => Object.fromEntries(aaCodes().map((code) => [code, code]));

/**
 * As `startReading`, without the readers of what a tidy row does without, so that a page may load them when a row asks for them. What
 * comes of the feed is the same.
 * @example
 * const reader = startGradualReading(json, { feed: url });
 * if (!reader.step(Infinity)) reader.goOn((await import('@handrail/core/feeds/rest-of-readers')).restOfReaders);
 * const { meetings, findings } = reader.finish();
 */
export function startGradualReading(input: unknown, options: FeedOptions): GradualReader {
  let rest: RestOfReaders | undefined;
  let isWaiting = false;
  let reader: FeedReader | undefined;
  let names: Map<string, string> | undefined;

  const theRest = (): RestOfReaders => {
    isWaiting = !rest;
    if (!rest) throw new TypeError('A row waits for the rest of the readers.');
    return rest;
  };
  const codeOf = (text: string): string | undefined => (names ??= codesOf(theRest().namedAaTypes(aaCodes()))).get(text);
  const aa = namesLikeCodes();

  const open = (): FeedReader =>
    openRowList(input, rowsOf(input), options, {
      aa,
      values: usualReaders(theRest),
      makeReader: (context) => {
        const readMeeting = meetingReader({ ...context, codeOf: context.vocabulary === aa ? codeOf : undefined });
        return (row) => {
          const meeting = readMeeting(row);
          const texts = meeting ? textsOnSchedule(meeting) : [];
          if (meeting && texts.length > 0) theRest().noteScheduleInProse(row, meeting, texts);
          return meeting;
        };
      },
      isToWait: () => isWaiting,
    });

  function step(count: number): boolean {
    try {
      reader ??= open();
    } catch (error) {
      if (isWaiting) return false; // The zone of the options is an unusual one.
      throw error;
    }
    return reader.step(count);
  }

  return {
    rows: rowsOf(input)?.length ?? 0,
    step,
    finish: () => {
      if (!step(Infinity) || !reader) throw new TypeError('A row waits for the rest of the readers.');
      return reader.finish();
    },
    isWaiting: () => isWaiting,
    goOn: (given) => {
      rest = given;
      isWaiting = false;
    },
  };
}
