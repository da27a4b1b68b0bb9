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
export { QuickExit } from './elements/quick-exit/quick-exit.js';
export type { ExitRequestedDetail, QuickExitEventMap } from './elements/quick-exit/events.js';
export type { Units } from './format/distance.js';
export type { Messages } from './messages/en.js';
