import type { GuidelineRule } from '@handrail/core/community';
import type { GuidelinesChanges } from './changes-between.js';
import type { GuidelinesMessages } from './messages/en.js';
import type { ShownGuidelines } from './read-guidelines.js';

/** Where the guidelines come from. `usual`: the built-in ones. `none`: nowhere, and what the page has in their place is shown. */
export type GuidelinesState = 'loading' | 'own' | 'usual' | 'none';

/** What the templates show. */
export interface GuidelinesView {
  readonly messages: GuidelinesMessages;
  readonly headingLevel: number;
  readonly state: GuidelinesState;
  /** Whether the community's own could not be had. */
  readonly hasFailed: boolean;
  readonly rules: readonly GuidelineRule[];
  /** The version that is shown; undefined for the built-in rules. */
  readonly guidelines: ShownGuidelines | undefined;
  /** A version that the page asks for and that is not in the document. */
  readonly missing: number | undefined;
  /** Calendar date by the visitor's clock. */
  readonly today: string;
  /** A version that begins after today. */
  readonly next: ShownGuidelines | undefined;
  readonly changes: GuidelinesChanges | undefined;
  readonly mayAccept: boolean;
  readonly isAccepted: boolean;
  /** Date of a calendar date, in words. */
  dateText(date: string): string;
  /** Number of a version, in the digits of the language. */
  numberText(version: number): string;
}

/** What a person can do. */
export interface GuidelinesActions {
  readonly tryAgain: () => void;
  readonly print: () => void;
  readonly accept: () => void;
  /** The page has put something else into the element. */
  readonly readInside: () => void;
}
