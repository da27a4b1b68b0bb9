import type { Choices } from './choices.js';
import type { LineView } from './line.view.js';
import type { OwnPeople } from './own-people.js';
import type { Person } from './people.js';

/** What the templates show. */
export interface ReachOutView extends LineView {
  readonly headingLevel: number;
  /** Open because the page says so: then there is no button, and nothing to hide. */
  readonly isAlwaysOpen: boolean;
  readonly isCompact: boolean;
  readonly isOpen: boolean;
  readonly isMore: boolean;
  readonly choices: Choices<Person>;
  /** ISO 3166-1, alone or with a subdivision; `001` is the world. */
  readonly region: string;
  /** Whether the person chose it here; then it is said once. */
  readonly isChosen: boolean;
  /** Undefined where nothing is kept on this device. */
  readonly own: OwnPeople | undefined;
}

/** What a person can do, beside following a link and unlocking. */
export interface ReachOutActions {
  readonly open: () => void;
  readonly hide: () => void;
  readonly toggleMore: () => void;
  readonly choose: (event: Event) => void;
}
