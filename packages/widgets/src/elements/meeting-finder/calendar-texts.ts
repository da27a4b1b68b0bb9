import type { Meeting } from '@handrail/core';
import type { CalendarTexts } from '@handrail/core/icalendar';
import type { FinderView } from './finder-view.js';

/** What a calendar entry says: enough to walk through the door or to join without opening the page again. */
export const calendarTexts = (meeting: Meeting, view: FinderView, link: string): CalendarTexts => {
  const { messages: m } = view;
  const { place, conference } = meeting;
  const isOnline = meeting.attendance === 'online' || meeting.attendance === 'phone';
  const lines = [
    conference?.url && `${conference.provider ? m.joinOn(conference.provider) : m.joinOnline}: ${conference.url}`,
    conference?.urlNotes,
    conference?.phone && `${m.dial}: ${conference.phone}`,
    conference?.phoneNotes,
    place?.notes,
    meeting.notes,
    meeting.types.map((code) => view.typeName(code, meeting.programme)).join(', '),
    link,
  ];
  return {
    summary: meeting.name || m.unnamed,
    location: isOnline ? (conference?.url ?? conference?.phone ?? '') : [place?.name, place?.address].filter(Boolean).join(', '),
    description: lines.filter(Boolean).join('\n'),
    url: link,
  };
};
