export { meetingGuide, type MeetingGuideOptions } from './meeting-guide.js';
export type { MeetingGuideFilters } from './filters.js';
