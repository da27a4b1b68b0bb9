import type { DatedSlot, Meeting, WeeklySlot } from '@handrail/core';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const WEEKS = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last' } as const;

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** "19:00 to 20:30", or the start alone. */
const span = ({ startMin, durationMin }: { readonly startMin: number; readonly durationMin?: number }): string =>
  durationMin === undefined ? clock(startMin) : `${clock(startMin)} to ${clock((startMin + durationMin) % 1440)}`;

function slotText(slot: WeeklySlot): string {
  const weeks = slot.weeks?.map((week) => WEEKS[`${week}`]).join(' and ');
  const rule = `${weeks ? `${weeks} ` : ''}${DAYS[slot.day]} ${span(slot)}`;
  return [rule, slot.from && `from ${slot.from}`, slot.until && `until ${slot.until}`].filter(Boolean).join(' ');
}

const dateText = (slot: DatedSlot): string => `${slot.date} ${span(slot)}`;

/** Weekly starts in words: "Monday 19:00 to 20:00, first Friday 07:30"; "by appointment" when there are none. */
export const slotsText = (slots: readonly WeeklySlot[]): string => slots.map(slotText).join(', ') || 'by appointment';

/** Single dates in words. */
export const datesText = (dates: readonly DatedSlot[]): string => dates.map(dateText).join(', ');

/** A meeting in one line: its name, when and where. */
export const meetingText = ({ name, id, slots, dates = [], place, conference, timeZone }: Meeting): string =>
  [
    name || id,
    (slots.length > 0 || dates.length === 0 ? slotsText(slots) : datesText(dates)) + (timeZone ? ` (${timeZone})` : ''),
    place?.name ?? place?.address ?? conference?.provider ?? conference?.url,
  ]
    .filter(Boolean)
    .join(', ');
