import type { Meeting } from '../src/model/meeting.js';

/** One meeting on Mondays at 19:00 in New York, changed as told. For tests. */
export function oneMeeting(change: Partial<Meeting> = {}): Meeting {
  return {
    id: 'one',
    name: 'One',
    slots: [{ day: 1, startMin: 1140, durationMin: 60 }],
    timeZone: 'America/New_York',
    timeZoneFrom: 'row',
    attendance: 'in-person',
    isVenueClosed: false,
    types: [],
    programme: 'aa',
    contributions: [],
    source: { feed: 'test', row: 0 },
    ...change,
  };
}
