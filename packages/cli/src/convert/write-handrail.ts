import type { Meeting } from '@handrail/core';
import type { WriteContext, WrittenFile } from './writers.js';

/** A meeting without the addresses and numbers of those who keep the group and the list. */
function withoutContacts({ group, publisher, feedback, ...meeting }: Meeting): Meeting {
  const { email: _email, phone: _phone, ...ownGroup } = group ?? {};
  const { email: _address, phone: _number, ...ownPublisher } = publisher ?? { name: '' };
  return {
    ...meeting,
    ...(Object.keys(ownGroup).length > 0 && { group: ownGroup }),
    ...(publisher && { publisher: ownPublisher }),
    ...(feedback?.url !== undefined && { feedback: { url: feedback.url, emails: [] } }),
  };
}

/** Writes meetings in Handrail's own form, which every command reads. Nothing but contacts is lost, and those only unless asked for. */
export function writeHandrail(meetings: readonly Meeting[], { contacts }: WriteContext): WrittenFile {
  const written = contacts ? meetings : meetings.map(withoutContacts);
  // One meeting on each line, so that other programs can compare versions.
  const text = `{ "handrail": 1, "meetings": [\n${written.map((meeting) => JSON.stringify(meeting)).join(',\n')}\n] }\n`;
  return { text, written: meetings.length, notes: [] };
}
