import { saveFile } from '../../../platform/hand-over.js';
import { writeDay } from './write-day.js';
import type { RememberedDay } from './write-day.js';

/** Saves a day as a calendar file whose name tells nothing. */
export const saveDay = (day: RememberedDay): void => saveFile('day.ics', 'text/calendar;charset=utf-8', writeDay(day));
