/** Minutes in a day. */
export const DAY_MIN = 1440;

// Starts are whole minutes, so that each minute has a place and no comparison is needed.
const BEGUN_PLACE = DAY_MIN + 1; // In progress in an unknown zone: after what surely is on, before what comes.
const COMING_PLACE = BEGUN_PLACE + DAY_MIN;

/** Place of what has no time: after a slot of one week in the month, clock changes, and a year of pause. */
export const UNSCHEDULED_PLACE = COMING_PLACE + 500 * DAY_MIN;

/** Place in a list of what is in progress: the latest start first. @param begunMin Minutes since the start. */
export const placeOfBegun = (begunMin: number, isZoneKnown: boolean): number => (isZoneKnown ? begunMin : COMING_PLACE - begunMin);

/** Place in a list of what is to come: the next start first. @param comingMin Minutes until the start. */
export const placeOfComing = (comingMin: number): number => Math.min(UNSCHEDULED_PLACE - 1, COMING_PLACE + comingMin);
