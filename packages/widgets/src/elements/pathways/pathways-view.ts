import type { Pathway } from '@handrail/core/members';
import type { KeepActions, KeepView } from '../../device/keep-view.js';
import type { PathwaysMessages } from './messages/en.js';
import type { Audience } from './way-codes.js';
import type { WayLinks } from './way-links.js';

/** What is shown: the first question, what there is for somebody, or the way that was chosen. */
export type PathwaysStep = 'ask' | Audience | 'chosen';

/** What the templates show. */
export interface PathwaysView {
  readonly messages: PathwaysMessages;
  readonly headingLevel: number;
  readonly step: PathwaysStep;
  /** In the order in which they stand. */
  readonly ways: readonly Pathway[];
  /** Whether that order is the alphabet's. */
  readonly isAlphabetical: boolean;
  readonly pathway: Pathway | undefined;
  readonly links: WayLinks;
  /** Reads them again, when the page has put something else into the element. */
  readonly readLinks: () => void;
  readonly keep: KeepView;
}

/** What a person can do. */
export interface PathwaysActions {
  readonly answer: (audience: Audience) => void;
  readonly askAgain: () => void;
  readonly choose: (pathway: Pathway) => void;
  readonly showOthers: () => void;
  readonly forget: () => void;
  readonly keep: KeepActions;
}
