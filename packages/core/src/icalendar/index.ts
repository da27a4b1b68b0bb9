export { writeCalendar } from './write-calendar.js';
export type { CalendarFile, CalendarItem, CalendarOptions, CalendarRefusal, CalendarTexts } from './write-calendar.js';
