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
export { Activities } from './elements/activities/activities.js';
export type { ActivitiesEventMap, ActivityDetail } from './elements/activities/events.js';
export { CarePlanElement } from './elements/care-plan/care-plan.js';
export type { CarePlanEventMap, ReviewDueDetail } from './elements/care-plan/events.js';
export { CheckInElement } from './elements/check-in/check-in.js';
export type { CheckInEventMap, CheckedInDetail } from './elements/check-in/events.js';
export { GroupCard } from './elements/group-card/group-card.js';
export type { GroupDetail, GroupEventMap } from './groups/group-events.js';
export { GroupDirectory } from './elements/group-directory/group-directory.js';
export { Guidelines } from './elements/guidelines/guidelines.js';
export type { GuidelinesAcceptedDetail, GuidelinesEventMap } from './elements/guidelines/events.js';
export { MilestoneCounter } from './elements/milestone-counter/milestone-counter.js';
export type { MilestoneCounterEventMap, MilestoneReachedDetail } from './elements/milestone-counter/events.js';
export { MyData } from './elements/my-data/my-data.js';
export type { ExportedDetail, MyDataEventMap } from './elements/my-data/events.js';
export { NextMeetings } from './elements/next-meetings/next-meetings.js';
export type { NextMeetingsEventMap } from './elements/next-meetings/events.js';
export { Pathways } from './elements/pathways/pathways.js';
export type { PathwaysEventMap } from './elements/pathways/events.js';
export { QuickExit } from './elements/quick-exit/quick-exit.js';
export type { ExitRequestedDetail, QuickExitEventMap } from './elements/quick-exit/events.js';
export { ReachOut } from './elements/reach-out/reach-out.js';
export type { ContactUsedDetail, ReachOutEventMap } from './elements/reach-out/events.js';
export { SupportCircleElement } from './elements/support-circle/support-circle.js';
export type { SupportCircleEventMap } from './elements/support-circle/events.js';
export type { Units } from './format/distance.js';
export type { Messages } from './messages/en.js';
