export { MeetingFinder } from './elements/meeting-finder/meeting-finder.js';
export type { FinderSource } from './elements/meeting-finder/feed-loader.js';
export type {
  FeedFailedDetail,
  FeedLoadedDetail,
  FiltersChangedDetail,
  FinderEventMap,
  FindingsReportedDetail,
  MeetingDetail,
} from './elements/meeting-finder/events.js';
export type { Units } from './format/distance.js';
export type { Messages } from './messages/en.js';
