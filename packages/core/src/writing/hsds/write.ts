import type { Meeting } from '../../model/meeting.js';
import { dialString } from '../../normalise/dial-string.js';
import { reporter } from '../finding.js';
import type { Report, WritingFinding } from '../finding.js';
import { safeEmail, safeLine, safeText, webLink } from '../safe-value.js';
import { writeLocations } from './locations.js';
import type { MakeId } from './locations.js';
import { writeSchedules } from './schedules.js';
import type { HsdsPhone, HsdsSchedule, HsdsService } from './service.js';
import { uuidOfUrl } from './uuid.js';

/** How services are written. */
export interface HsdsOptions {
  /** URL of the list, from which all ids are made: the same one gives the same ids. */
  readonly base: string;
  /** The day for which the list is written, an ISO 8601 calendar date: HSDS has offsets from UTC and no time zones. */
  readonly date?: string;
  /** Write e-mail addresses and telephone numbers of groups. Default: no. */
  readonly contacts?: boolean;
}

/** Services, and what they could not say. */
export interface HsdsWriting {
  readonly services: readonly HsdsService[];
  readonly findings: readonly WritingFinding[];
}

/** Names are required, and a meeting may have none. */
const UNNAMED = 'Meeting';

function writeOrganization({ name, group, publisher }: Meeting, makeId: MakeId): HsdsService['organization'] {
  const own = safeLine(group?.name) || safeLine(publisher?.name) || safeLine(name) || UNNAMED;
  const website = webLink(safeLine(group?.name) ? group?.website : publisher?.url);
  const description = safeText(group?.notes) || own;
  return { id: makeId('organization', own), name: own, description, ...(website ? { website } : {}) };
}

function writePhones(meeting: Meeting, contacts: boolean, id: string, makeId: MakeId): HsdsPhone[] {
  const { conference, group, attendance } = meeting;
  const canDial = attendance === 'online' || attendance === 'hybrid' || attendance === 'phone';
  const phones: HsdsPhone[] = [];
  const add = (number: string, description: string): void => {
    phones.push({ id: makeId('phone', `${id}\n${number}`), service_id: id, number, ...(description ? { description } : {}) });
  };
  const number = conference?.phone;
  if (number && canDial && dialString(number) === number) add(number, safeText(conference.phoneNotes));
  const own = contacts ? safeLine(group?.phone) : '';
  if (own && own !== number) add(own, '');
  return phones;
}

/** Schedules with ids of their own, which do not change with the day for which the list is written. */
function numberSchedules(meeting: Meeting, date: string | undefined, id: string, makeId: MakeId): HsdsSchedule[] {
  const schedules = new Map<string, HsdsSchedule>();
  for (const schedule of writeSchedules(meeting, date)) {
    const { freq, byday, opens_at: opens, closes_at: closes = '', dtstart = '', valid_from: from = '' } = schedule;
    const key = makeId('schedule', [id, freq, byday, opens.slice(0, 5), closes.slice(0, 5), dtstart, from].join('\n'));
    schedules.set(key, { id: key, service_id: id, ...schedule });
  }
  return [...schedules.values()];
}

function writeService(meeting: Meeting, { date, contacts = false }: HsdsOptions, makeId: MakeId, report: Report): HsdsService {
  const id = makeId('service', safeLine(meeting.id));
  const organization = writeOrganization(meeting, makeId);
  const schedules = numberSchedules(meeting, date, id, makeId);
  const phones = writePhones(meeting, contacts, id, makeId);
  const locations = writeLocations(meeting, makeId, report);
  const [description, url, email] = [safeText(meeting.notes), webLink(meeting.url), contacts ? safeEmail(meeting.group?.email) : ''];
  if (meeting.url && !url) report('value-not-written', 'url', meeting.url.replace(/^mailto:[^]*/i, 'mailto:'));
  return {
    id,
    organization_id: organization.id,
    name: safeLine(meeting.name) || organization.name,
    status: meeting.attendance !== 'inactive' ? 'active' : meeting.isVenueClosed ? 'temporarily closed' : 'inactive',
    ...(description ? { description } : {}),
    ...(url ? { url } : {}),
    ...(email ? { email } : {}),
    organization,
    ...(phones[0] ? { phones } : {}),
    ...(schedules[0] ? { schedules } : {}),
    ...(locations[0]
      ? {
          service_at_locations: locations.map((location) => ({
            id: makeId('service_at_location', `${id}\n${location.id}`),
            service_id: id,
            location_id: location.id,
            location,
          })),
        }
      : {}),
  };
}

/**
 * Writes meetings as services of the Human Services Data Specification, version 3.0 and later, each with its organization,
 * schedules and locations inside, as the JSON of its API has them. Ids are UUIDs made of `base` and the meeting's id, or of what
 * a location or organization is, so that meetings in one room share it.
 *
 * The organization is the group, else the publisher. HSDS asks for every part of a postal address: one that is not
 * of the USA or Canada stands in the description of its location, and is reported. Types, ways to give, regions and
 * what a server alone says are left out.
 * @see https://docs.openreferral.org/en/v3.0.1/
 * @example
 * const { services } = writeHsds(meetings, { base: 'https://example.org/meetings', date: '2026-11-24' });
 */
export function writeHsds(meetings: readonly Meeting[], options: HsdsOptions): HsdsWriting {
  const findings: WritingFinding[] = [];
  const makeId: MakeId = (kind, key) => uuidOfUrl(`${options.base}#${kind}/${encodeURIComponent(key)}`);
  const services = meetings.map((meeting, row) => writeService(meeting, options, makeId, reporter(findings, meeting, row)));
  return { services, findings };
}
