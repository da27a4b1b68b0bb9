/** What kind of feed an address seems to be. `json`: something in JSON, announced without saying what. */
export type FeedKind = 'meeting-guide' | 'google-sheet' | 'bmlt' | 'aggregator' | 'icalendar' | 'json-ld' | 'json';

/**
 * Where in a page an address was found.
 *
 * - `link`: a `<link rel="alternate">`. `tsml-ui`: the element of TSML UI. `tsml-cache`: the file of 12 Step Meeting List.
 * - `plugin`: worked out, because the page shows that the site has 12 Step Meeting List.
 * - `bmlt-widget`: a widget or script that asks a BMLT server. `calendar-link`: a link to a calendar.
 * - `page`: the page itself.
 */
export type FoundIn = 'link' | 'tsml-ui' | 'tsml-cache' | 'plugin' | 'bmlt-widget' | 'calendar-link' | 'page';

/** `certain`: the page says so. `likely`: pages like this mean it. `possible`: worth a try. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** A feed that a page seems to have. */
export interface FeedCandidate {
  /** http or https, whole; of a BMLT server its root. */
  readonly url: string;
  readonly kind: FeedKind;
  readonly foundIn: FoundIn;
  readonly confidence: Confidence;
  /** What to write where `sourceOf` is asked, as in the `src` of a meeting finder. */
  readonly src: string;
  /** IANA zone that the page gives its widget; unchecked. */
  readonly timeZone?: string;
}

/** As a rule finds it: the address as the page has it. */
export interface Clue {
  readonly address: string;
  readonly kind: FeedKind;
  readonly foundIn: FoundIn;
  readonly confidence: Confidence;
  /** Of a BMLT server: whose meetings the page shows. */
  readonly services?: readonly string[];
  readonly timeZone?: string;
}
