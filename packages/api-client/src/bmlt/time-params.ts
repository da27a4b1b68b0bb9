import type { Params } from './address.js';
import type { MeetingQuery } from './meeting-query.js';
import type { Refuse } from './refused.js';

const DAY_MIN = 1440;
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

const parts = (name: string, hour: number, minute: number): Params => [
  [`${name}H`, String(hour)],
  [`${name}M`, String(minute)],
];

const clockParams = (name: string, member: 'startsAfter' | 'startsBefore', query: MeetingQuery, refuse: Refuse): Params => {
  const time = query[member];
  if (time === undefined) return [];
  const [, hour, minute] = CLOCK.exec(time) ?? refuse(member, 'time');
  return parts(name, Number(hour), Number(minute));
};

const durationParams = (name: string, member: 'minDurationMin' | 'maxDurationMin', query: MeetingQuery, refuse: Refuse): Params => {
  const minutes = query[member];
  if (minutes === undefined) return [];
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > DAY_MIN) refuse(member, 'range');
  // The server cannot be asked for 24 hours. Nothing is longer; and `withinTimes` finds what is as long.
  if (minutes === DAY_MIN && member === 'maxDurationMin') return [];
  const asked = Math.min(minutes, DAY_MIN - 1);
  return parts(name, Math.floor(asked / 60), asked % 60);
};

/**
 * Parameters for when a meeting starts and how long it is. `endsBefore` is only checked: the server adds times as decimal
 * numbers and loses meetings, so that `withinTimes` looks at the ends.
 *
 * @see https://github.com/bmlt-enabled/bmlt-server `src/app/Repositories/MeetingRepository.php`
 */
export const timeParams = (query: MeetingQuery, refuse: Refuse): Params => {
  const { endsBefore = '24:00' } = query;
  if (endsBefore !== '24:00' && !CLOCK.test(endsBefore)) refuse('endsBefore', 'time');
  return [
    ...clockParams('StartsAfter', 'startsAfter', query, refuse),
    ...clockParams('StartsBefore', 'startsBefore', query, refuse),
    ...durationParams('MinDuration', 'minDurationMin', query, refuse),
    ...durationParams('MaxDuration', 'maxDurationMin', query, refuse),
  ];
};
