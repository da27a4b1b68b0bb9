import type { Meeting } from '@handrail/core';

/** Whether a meeting is held every week and no more is to be said about its days: then `nextEntries` has it. */
export const isSimplyWeekly = ({ slots, dates, pauses }: Meeting): boolean =>
  !dates && !pauses && !slots.some(({ weeks, from, until }) => weeks || from || until);
