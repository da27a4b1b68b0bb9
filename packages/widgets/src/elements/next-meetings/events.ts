import type { FeedFailedDetail, FeedLoadedDetail, FindingsReportedDetail, MeetingDetail } from '../meeting-finder/events.js';

/** Events of `<handrail-next-meetings>`: those of the finder, with the same details. They bubble and cross shadow roots. */
export interface NextMeetingsEventMap {
  'handrail-feed-loaded': CustomEvent<FeedLoadedDetail>;
  'handrail-feed-failed': CustomEvent<FeedFailedDetail>;
  'handrail-findings-reported': CustomEvent<FindingsReportedDetail>;
  'handrail-meeting-opened': CustomEvent<MeetingDetail>;
}
