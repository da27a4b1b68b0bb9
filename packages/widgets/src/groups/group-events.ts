import type { FeedFailedDetail, FeedLoadedDetail, FindingsReportedDetail } from '../elements/meeting-finder/events.js';

/** Somebody looks at how to reach a group: its public id in the list, nothing about the visitor. */
export interface GroupDetail {
  readonly id: string;
}

/** Events of the elements that show groups: they bubble and cross shadow roots. */
export interface GroupEventMap {
  'handrail-feed-loaded': CustomEvent<FeedLoadedDetail>;
  'handrail-feed-failed': CustomEvent<FeedFailedDetail>;
  'handrail-findings-reported': CustomEvent<FindingsReportedDetail>;
  'handrail-group-opened': CustomEvent<GroupDetail>;
  'handrail-join-requested': CustomEvent<Readonly<Record<string, never>>>;
}
