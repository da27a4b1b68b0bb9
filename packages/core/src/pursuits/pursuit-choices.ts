/**
 * What time is counted of: not using, taking part in a programme (families and many groups), keeping to a goal, being stable with
 * medication, or what the label says. No rule of this library puts one above another.
 */
export const MEASURES = ['abstinence', 'participation', 'reduction', 'medication', 'custom'] as const;

/** What the member wants to see: this period, all periods together, both, nothing, or the date alone. */
export const DISPLAYS = ['current', 'cumulative', 'both', 'hidden', 'date-only'] as const;

/** What the start means to the member. It describes, and nothing is worked out from it: two definitions are in use. */
export const START_MEANINGS = ['first-day', 'last-use', 'decision', 'programme-start', 'unspecified'] as const;

/** Where an anniversary of 29 February falls in common years. */
export const LEAP_DAYS = ['feb28', 'mar1'] as const;

/** Whether the start is day 0 or day 1. */
export const DAY_COUNTS = ['elapsed', 'inclusive'] as const;

/** A zone that follows the device of the member. */
export const DEVICE_ZONE = 'device';

/** Outline of an IANA name. Offsets such as "+05:30" are not names. */
export const ZONE_PATTERN = /^[A-Za-z][\w+/-]{0,63}$/;

/** Longest label, in UTF-16 units. */
export const LABEL_LENGTH = 80;

/** Longest note of a period, in UTF-16 units. */
export const NOTE_LENGTH = 1000;
