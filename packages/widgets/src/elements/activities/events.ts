import type { FeedFailedDetail, FeedLoadedDetail, FindingsReportedDetail } from '../meeting-finder/events.js';

/** Somebody looks at an activity: the public id of its meeting in the list, nothing about the visitor. */
export interface ActivityDetail {
  readonly id: string;
}

/** Events of `<handrail-activities>`: they bubble and cross shadow roots. */
export interface ActivitiesEventMap {
  'handrail-feed-loaded': CustomEvent<FeedLoadedDetail>;
  'handrail-feed-failed': CustomEvent<FeedFailedDetail>;
  'handrail-findings-reported': CustomEvent<FindingsReportedDetail>;
  'handrail-activity-opened': CustomEvent<ActivityDetail>;
  'handrail-calendar-saved': CustomEvent<Readonly<Record<string, never>>>;
}
