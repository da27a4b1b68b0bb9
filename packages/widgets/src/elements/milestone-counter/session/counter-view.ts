import type { Milestone, MilestoneScheme } from '@handrail/core/milestones';
import type { Achievement, PursuitSummary } from '@handrail/core/pursuits';
import type { CounterMessages } from '../messages/counter-en.js';
import type { DayWords } from './day-words.js';

/**
 * What is in view. `rest` is the result; `support` comes before `end`, the day of a return; `again` asks when to begin again and
 * `begin` for another date; `correct` and `untrue` put a date right; `add`, `change` and `remove` are about what is counted; `mark`
 * is something to keep.
 */
export type Step = 'rest' | 'support' | 'end' | 'again' | 'begin' | 'correct' | 'untrue' | 'add' | 'change' | 'remove' | 'mark';

/** A pursuit as it is shown today. */
export interface Shown extends PursuitSummary {
  readonly scheme: MilestoneScheme | undefined;
  /** The milestone reached last; not taken back when somebody flies west. */
  readonly reached: Milestone | undefined;
  readonly isReachedToday: boolean;
  readonly next: (Milestone & { readonly inDays: number }) | undefined;
  /** Whether the date of the device lies before what has happened. */
  readonly isClockBehind: boolean;
  /** What was reached and not taken back, of this pursuit. */
  readonly achievements: readonly Achievement[];
}

/** What the templates show. */
export interface CounterView {
  readonly messages: CounterMessages;
  readonly words: DayWords;
  readonly headingLevel: number;
  readonly step: Step;
  /** The one in view, and the others in the person's order. */
  readonly shown: Shown;
  readonly others: readonly Shown[];
  /** False for a date of the page's: nothing of it can be changed here. */
  readonly isOwn: boolean;
  readonly isCountShown: boolean;
  /** What is wrong with a field, in words, by its name. */
  readonly faults: Readonly<Record<string, string>>;
  /** Achievements that a corrected date makes untrue. */
  readonly untrue: readonly Achievement[];
  /** Whether the built-in ways to reach somebody have come. */
  readonly isReachOutThere: boolean;
  /** Whether the page has brought its own. */
  readonly isReachOutOwn: boolean;
  /** What became of something to keep. */
  readonly note: '' | 'saved' | 'not-loaded';
}

/** What a person can do. */
export interface CounterActions {
  go(step: Step): void;
  select(id: string): void;
  showCount(): void;
  askReturn(): void;
  end(event: SubmitEvent): void;
  beginToday(): void;
  begin(event: SubmitEvent): void;
  undoEnd(): void;
  correct(event: SubmitEvent): void;
  confirmCorrect(): void;
  add(event: SubmitEvent): void;
  change(event: SubmitEvent): void;
  remove(): void;
  print(event: SubmitEvent): void;
  saveFile(event: SubmitEvent): void;
}
