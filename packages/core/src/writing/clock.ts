const two = (number: number): string => String(number).padStart(2, '0');

/** Minutes after midnight as HH:MM; 1440 is 24:00. */
export const clockTime = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** The time on the clock when a meeting ends, perhaps on the next day. */
export const endTime = (startMin: number, durationMin: number): string => clockTime((startMin + durationMin) % 1440);
