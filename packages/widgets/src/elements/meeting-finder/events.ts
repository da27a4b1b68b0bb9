import type { Finding } from '@handrail/core';

/** A feed was read. Counts only. */
export interface FeedLoadedDetail {
  /** The source as the page named it. */
  readonly source: string;
  readonly rows: number;
  readonly accepted: number;
  readonly reported: number;
}

/** A feed could not be loaded. `kind` is that of `ApiError`. */
export interface FeedFailedDetail {
  readonly source: string;
  readonly kind: string;
}

/** What is wrong in a feed, for the page's owner. */
export interface FindingsReportedDetail {
  readonly source: string;
  readonly findings: readonly Finding[];
}

/** A meeting was opened or closed: its public id in the list, nothing about the visitor. */
export interface MeetingDetail {
  readonly id: string;
}

/** The filters changed. What the visitor chose is not in the event; the page can read `filters`. */
export interface FiltersChangedDetail {
  readonly total: number;
}

/** Events of `<handrail-meeting-finder>`: they bubble and cross shadow roots. */
export interface FinderEventMap {
  'handrail-feed-loaded': CustomEvent<FeedLoadedDetail>;
  'handrail-feed-failed': CustomEvent<FeedFailedDetail>;
  'handrail-findings-reported': CustomEvent<FindingsReportedDetail>;
  'handrail-filters-changed': CustomEvent<FiltersChangedDetail>;
  'handrail-meeting-opened': CustomEvent<MeetingDetail>;
  'handrail-meeting-closed': CustomEvent<MeetingDetail>;
}
