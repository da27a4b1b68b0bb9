import { SUPPORT_NEEDS } from '@handrail/core/support';
import type { ContactEntry, WeeklyWindow } from '@handrail/core/support';
import { windowsOf } from './hours-blocks.js';
import type { HoursBlock } from './hours-blocks.js';

const textIn = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** What is in a field that is not empty, under the name of the field. */
const given = <Name extends string>(data: FormData, name: Name): { readonly [Key in Name]?: string } => {
  const text = textIn(data, name);
  // A computed name is a string to the compiler; it is `name`.
  return text ? ({ [name]: text } as { readonly [Key in Name]?: string }) : {};
};

const isWeekday = (day: number): day is WeeklyWindow['day'] => Number.isInteger(day) && day >= 0 && day <= 6;

const blockIn = (data: FormData, block: number): HoursBlock => ({
  days: data.getAll(`days-${block}`).map(Number).filter(isWeekday),
  from: textIn(data, `from-${block}`),
  to: textIn(data, `to-${block}`),
});

/** The entry of a form that was sent, unchecked: core says what is wrong with it. Numbers stay as they were typed. */
export const contactEntryIn = (data: FormData): ContactEntry => ({
  label: textIn(data, 'label'),
  channels: { ...given(data, 'tel'), ...given(data, 'sms'), ...given(data, 'url'), ...given(data, 'app') },
  ...(data.get('when') === 'hours' && {
    hours: {
      timeZone: textIn(data, 'timeZone'),
      windows: windowsOf(Array.from({ length: Number(data.get('blocks')) }, (_, block) => blockIn(data, block))),
    },
  }),
  okFor: SUPPORT_NEEDS.filter((need) => data.getAll('okFor').includes(need)),
  ...(data.has('isMentor') && { isMentor: true }),
  ...given(data, 'agreedOn'),
});
