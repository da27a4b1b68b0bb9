import type { Meeting } from '@handrail/core';
import type { CarePlan } from '@handrail/core/care-plan';
import { writeCalendar } from '@handrail/core/icalendar';
import type { CalendarTexts } from '@handrail/core/icalendar';
import { saveFile } from '../../../platform/hand-over.js';
import type { CarePlanMessages } from '../messages/en.js';

/** How the days are written. */
export interface CalendarWish {
  readonly messages: CarePlanMessages;
  /** Whether the person wants their own words in the calendar, which others may see. */
  readonly hasNames: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name of the zone for what has none of its own. */
  readonly timeZone: string;
}

/** Nine in the morning, in minutes after midnight: reviews have a day and no hour. */
const MORNING = 540;
/** Length of a review, in minutes. */
const WHILE = 30;

/** A single day, as the writer of calendars takes it; it knows of meetings only. */
const single = (id: string, date: string, startMin: number, timeZone: string, durationMin?: number): Meeting => ({
  id,
  name: '',
  slots: [],
  dates: [{ date, startMin, ...(durationMin !== undefined && { durationMin }) }],
  timeZone,
  timeZoneFrom: 'row',
  attendance: 'in-person',
  isVenueClosed: false,
  types: [],
  programme: '',
  contributions: [],
  source: { feed: '', row: 0 },
});

/** The calendar of a plan: appointments and reviews to come. `''` where there are none. Titles say nothing unless it is wished. */
export const planCalendar = (
  { appointments, reviewOn }: Pick<CarePlan, 'appointments' | 'reviewOn'>,
  { messages: m, hasNames, now, timeZone }: CalendarWish,
): string => {
  const texts = new Map<string, CalendarTexts>();
  const add = (meeting: Meeting, text: CalendarTexts): { readonly meeting: Meeting } => {
    texts.set(meeting.id, text);
    return { meeting };
  };
  const items = [
    ...appointments.map(({ id, what, where, date, startMin, timeZone: zone }) =>
      add(single(id, date, startMin, zone), {
        summary: hasNames ? what : m.calendarAppointment,
        ...(hasNames && where !== undefined && { location: where }),
      }),
    ),
    ...reviewOn.map((date) => add(single(`r-${date}`, date, MORNING, timeZone, WHILE), { summary: m.calendarReview })),
  ];
  const { text } = writeCalendar(items, {
    now,
    // Neither names the page nor what it is about: calendars are shared.
    productId: '-//Handrail//Days//EN',
    uidDomain: 'days.invalid',
    texts: ({ id }) => texts.get(id) ?? { summary: m.calendarAppointment },
  });
  return text;
};

/** Saves the days to come as a calendar file. @returns Whether there were any. */
export const saveCalendar = (plan: CarePlan, wish: CalendarWish): boolean => {
  const text = planCalendar(plan, wish);
  if (text !== '') saveFile('days.ics', 'text/calendar;charset=utf-8', text);
  return text !== '';
};
