/** What could tell who somebody is, where they were, or how something was done. The more telling kinds come first. */
export const REDACTION_KINDS = [
  'email',
  'url',
  'handle',
  'exact-date',
  'phone',
  'street',
  'clinic',
  'employer',
  'place',
  'full-name',
  'dose',
  'method-detail',
] as const;

export type RedactionKind = (typeof REDACTION_KINDS)[number];

/** What the author may do instead, as a code for a sentence. */
export type RedactionSuggestion =
  | 'leave-out'
  | 'say-the-month'
  | 'say-what-kind-of-help'
  | 'say-what-kind-of-work'
  | 'say-a-wider-region'
  | 'say-a-first-name'
  | 'say-no-amount'
  | 'say-no-method';

/** What there is to suggest for each kind. */
export const SUGGESTIONS: Readonly<Record<RedactionKind, RedactionSuggestion>> = {
  email: 'leave-out',
  url: 'leave-out',
  handle: 'leave-out',
  'exact-date': 'say-the-month',
  phone: 'leave-out',
  street: 'leave-out',
  clinic: 'say-what-kind-of-help',
  employer: 'say-what-kind-of-work',
  place: 'say-a-wider-region',
  'full-name': 'say-a-first-name',
  dose: 'say-no-amount',
  'method-detail': 'say-no-method',
};

/** A part of a text that a rule points at. Offsets are UTF-16 code units. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly kind: RedactionKind;
  /** What could stand there instead, where that can be told; in the language of the text. */
  readonly replacement?: string;
  /** The part that could stay instead. */
  readonly keeps?: readonly [start: number, end: number];
}

/** Something that the author may want to leave out. It is a question and never a fault: names of rivers look like names of people. */
export interface RedactionFinding extends Omit<Spot, 'keeps'> {
  /** What is written there. */
  readonly text: string;
  readonly suggestion: RedactionSuggestion;
}
