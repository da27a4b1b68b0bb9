import type { Finding } from '../finding.js';
import type { Meeting } from '../model/meeting.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** What a reader is told about a feed. */
export interface FeedOptions {
  /** Identifier that each meeting carries in `source.feed`, for example the feed's URL. */
  readonly feed: string;
  /** IANA zone of the meetings whose rows name none. */
  readonly timeZone?: string;
  /** Programme whose codes the feed uses; `aa` unless told. */
  readonly programme?: string;
  /** English names of the programme's types, to understand names and spot unknown codes. AA's own when the programme is `aa`. */
  readonly vocabulary?: Vocabulary;
}

/** What came of a feed. `accepted + reported === rows`: each row is a meeting or has a finding that says why not. */
export interface FeedReading {
  /** In feed order. */
  readonly meetings: readonly Meeting[];
  readonly findings: readonly Finding[];
  /** All elements of the feed's list, bad ones too. */
  readonly rows: number;
  /** Rows that became meetings. */
  readonly accepted: number;
  /** Rows that became none, each with a finding for the whole row (`field` is `''`). */
  readonly reported: number;
}

/** A feed that is read in slices, so that a page stays responsive. */
export interface FeedReader {
  /** All elements of the feed's list, known before the first is read. */
  readonly rows: number;
  /** Reads up to `count` more rows; tells whether all have been read. */
  step(count: number): boolean;
  /** Reads what is left and gives the result. */
  finish(): FeedReading;
}
