import type { CrisisChoice } from '@handrail/core/support/crisis-resources';
import type { Formats } from '../../format/formats.js';
import type { Choices } from './choices.js';
import type { ContactUsedDetail } from './events.js';
import type { ReachOutMessages } from './messages/en.js';

/** What the template shows. */
export interface ReachOutView {
  readonly messages: ReachOutMessages;
  /** Primary subtag of the texts. */
  readonly language: string;
  /** BCP 47 tag for names, dates and times. */
  readonly locale: string;
  readonly formats: Formats;
  /** The visitor's IANA zone. */
  readonly timeZone: string;
  readonly headingLevel: number;
  /** Open because the page says so: then there is no button, and nothing to hide. */
  readonly isAlwaysOpen: boolean;
  readonly isOpen: boolean;
  readonly isMore: boolean;
  readonly choices: Choices<never>;
  readonly emergency: CrisisChoice | undefined;
  /** ISO 3166-1, alone or with a subdivision; `001` is the world. */
  readonly region: string;
  /** Whether there are lines of this region. */
  readonly isKnown: boolean;
  /** Said once, after the person has chosen another region. */
  readonly said: string;
  used(channel: ContactUsedDetail['channel']): void;
}

/** What a person can do, beside following a link. */
export interface ReachOutActions {
  readonly open: () => void;
  readonly hide: () => void;
  readonly toggleMore: () => void;
  readonly choose: (event: Event) => void;
}
