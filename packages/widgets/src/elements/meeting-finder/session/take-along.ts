import type { Meeting } from '@handrail/core';
import { writeCalendar } from '@handrail/core/icalendar';
import type { Messages } from '../../../messages/en.js';
import { saveFile, shareLink } from '../../../platform/hand-over.js';
import { calendarTexts } from '../calendar-texts.js';
import type { FinderView } from '../finder-view.js';

/** Saves a meeting as a calendar file. */
export const saveCalendarFile = (meeting: Meeting, view: FinderView, link: string): void => {
  const { text } = writeCalendar([{ meeting }], {
    now: Date.now(),
    productId: '-//Handrail//Meeting finder//EN',
    uidDomain: location.hostname || 'handrail.invalid',
    texts: (item) => calendarTexts(item, view, link),
  });
  if (text !== '') saveFile(`${meeting.id.replace(/[^\w-]+/g, '-')}.ics`, 'text/calendar;charset=utf-8', text);
};

/** Shares or copies a meeting's link. Gives what to tell the visitor, with the link itself when neither was possible. */
export const passOnLink = async (meeting: Meeting, messages: Messages, link: string): Promise<string | undefined> => {
  const outcome = await shareLink(meeting.name, link);
  return outcome === 'copied' ? messages.linkCopied : outcome === 'failed' ? link : undefined;
};
