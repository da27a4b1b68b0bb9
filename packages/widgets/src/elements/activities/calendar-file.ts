import { writeCalendar } from '@handrail/core/icalendar';
import { MINUTE_MS, wallTime } from '@handrail/core/time';
import { saveFile } from '../../platform/hand-over.js';
import type { Activity } from './activity.js';
import type { ActivitiesMessages } from './messages/en.js';
import { zoneOf } from './upcoming-activities.js';

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Saves one activity as a calendar file, made in the page. The name of the file says nothing of what it is; `timeZone` is the
 * visitor's, `now` in milliseconds since the epoch.
 */
export const saveActivity = (
  activity: Activity,
  m: ActivitiesMessages,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): void => {
  const { meeting, start, end, isEndAssumed } = activity;
  const { year, month, day, minutes } = wallTime(start, zoneOf(meeting, timeZone));
  const date = `${year}-${two(month)}-${two(day)}`;
  const once = { date, startMin: minutes, ...(!isEndAssumed && { durationMin: (end - start) / MINUTE_MS }) };
  const { place, conference, notes, extras = {} } = meeting;
  const { text } = writeCalendar([{ meeting: { ...meeting, slots: [], pauses: [], dates: [once] }, date }], {
    now,
    productId: '-//Handrail//Activities//EN',
    uidDomain: location.hostname || 'handrail.invalid',
    texts: ({ name }) => ({
      summary: name || m.unnamed,
      location: [place?.name, place?.address].filter(Boolean).join(', ') || (conference?.url ?? ''),
      description: [
        conference?.url && `${m.join}: ${conference.url}`,
        conference?.phone && `${m.dial}: ${conference.phone}`,
        extras.cost && `${m.cost}: ${extras.cost}`,
        extras.effort && `${m.effort}: ${extras.effort}`,
        notes,
      ]
        .filter(Boolean)
        .join('\n'),
    }),
  });
  if (text !== '') saveFile('activity.ics', 'text/calendar;charset=utf-8', text);
};
