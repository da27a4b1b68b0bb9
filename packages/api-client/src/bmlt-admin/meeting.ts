import type { Weekday } from '@handrail/core';
import type { Decode } from './decode.js';

/** Texts that every server of today knows for a meeting; `null` when there is none. */
export const MEETING_TEXTS = [
  'location_text',
  'location_info',
  'location_street',
  'location_city_subsection',
  'location_neighborhood',
  'location_municipality',
  'location_sub_province',
  'location_province',
  'location_postal_code_1',
  'location_nation',
  'phone_meeting_number',
  'virtual_meeting_link',
  'virtual_meeting_additional_info',
  'contact_name_1',
  'contact_name_2',
  'contact_phone_1',
  'contact_phone_2',
  'contact_email_1',
  'contact_email_2',
  'bus_lines',
  'train_lines',
  'comments',
  'admin_notes',
] as const;

type MeetingTexts = Readonly<Record<(typeof MEETING_TEXTS)[number], string | null>>;

/** 1 in person, 2 online, 3 both. */
export type VenueTypeCode = 1 | 2 | 3;

/**
 * A meeting as its editors see it, with contacts. Also has what a newer server sends beyond this, so that `update` with a
 * changed copy keeps it.
 */
export interface AdminMeeting extends MeetingTexts {
  readonly id: number;
  readonly serviceBodyId: number | null;
  /** Without those that the server sets itself by `venueType` and `temporarilyVirtual`: VM, HY and TC. */
  readonly formatIds: readonly number[];
  readonly venueType: VenueTypeCode | (number & {}) | null;
  readonly temporarilyVirtual: boolean;
  /** 0 is Sunday. The public API of the same server counts from 1. */
  readonly day: Weekday | (number & {}) | null;
  /** `HH:mm`. */
  readonly startTime: string | null;
  /** `HH:mm`. */
  readonly duration: string | null;
  /** IANA name; `null` when nobody said. */
  readonly timeZone: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly published: boolean;
  readonly email: string | null;
  readonly worldId: string | null;
  readonly name: string | null;
  /** The server's own fields. */
  readonly customFields: Readonly<Record<string, string | null>>;
}

/** A meeting to write. Where people meet in person it needs a street and a town with its state, or a postal code; online a link or a number. */
export interface MeetingInput extends Partial<MeetingTexts> {
  readonly serviceBodyId: number;
  /** Formats that the server sets itself are refused. */
  readonly formatIds: readonly number[];
  readonly venueType: VenueTypeCode;
  readonly temporarilyVirtual?: boolean;
  /** 0 is Sunday. */
  readonly day: Weekday;
  /** `HH:mm`. */
  readonly startTime: string;
  /** `HH:mm`. */
  readonly duration: string;
  readonly timeZone?: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly published: boolean;
  readonly email?: string | null;
  /** Up to 30 letters. */
  readonly worldId?: string | null;
  /** Up to 128 letters. */
  readonly name: string;
  /** Names that the server does not have are refused. */
  readonly customFields?: Readonly<Record<string, string | null>>;
}

/**
 * What to change of a meeting. `temporarilyVirtual` must be said each time: the server takes a patch without it for "no
 * longer". A field of its own cannot be emptied by a patch, for the server keeps what it has; `update` can.
 *
 * @see https://github.com/bmlt-enabled/bmlt-server `partialUpdate` in `src/app/Http/Controllers/Admin/MeetingController.php`
 */
export type MeetingPatch = Partial<Omit<MeetingInput, 'temporarilyVirtual' | 'customFields'>> & {
  readonly temporarilyVirtual: boolean;
  readonly customFields?: Readonly<Record<string, string>>;
};

export const decodeMeeting: Decode<AdminMeeting> = (fields, raw) => {
  const id = fields.number('id');
  if (id === null) return undefined;
  const texts = Object.fromEntries(MEETING_TEXTS.map((name) => [name, fields.text(name)])) as MeetingTexts; // All of them, by the line before.
  return {
    ...raw,
    ...texts,
    id,
    serviceBodyId: fields.number('serviceBodyId'),
    formatIds: fields.numbers('formatIds'),
    venueType: fields.number('venueType'),
    temporarilyVirtual: fields.flag('temporarilyVirtual'),
    day: fields.number('day'),
    startTime: fields.text('startTime'),
    duration: fields.text('duration'),
    timeZone: fields.text('timeZone'),
    latitude: fields.number('latitude'),
    longitude: fields.number('longitude'),
    published: fields.flag('published'),
    email: fields.text('email'),
    worldId: fields.text('worldId'),
    name: fields.text('name'),
    customFields: fields.dictionary('customFields'),
  };
};

const isVenue = (code: number | null): code is VenueTypeCode => code === 1 || code === 2 || code === 3;
const isWeekday = (day: number | null): day is Weekday => day !== null && [0, 1, 2, 3, 4, 5, 6].includes(day);

/**
 * A meeting that was read, to be written back: with all that a newer server sent besides. `undefined` for one that lacks
 * what the server demands, which somebody must fill in first.
 *
 * @example
 * const whole = meetingInput(await admin.meetings.get(7));
 * if (whole) await admin.meetings.update(7, { ...whole, name: 'Early Birds' });
 */
export const meetingInput = (meeting: AdminMeeting): MeetingInput | undefined => {
  const { id: _, serviceBodyId, venueType, day, startTime, duration, latitude, longitude, name, ...rest } = meeting;
  if (serviceBodyId === null || !isVenue(venueType) || !isWeekday(day) || startTime === null || duration === null) return undefined;
  if (latitude === null || longitude === null || name === null) return undefined;
  return { ...rest, serviceBodyId, venueType, day, startTime, duration, latitude, longitude, name };
};

/** One change of a meeting, in the server's language and clock: to show, not to decide by. */
export interface AdminMeetingChange {
  /** As `3:35 PM, 10/14/2026`, in the server's own zone. */
  readonly dateString: string;
  /** Name that the editor chose to show; not the one to sign in with. */
  readonly userName: string;
  readonly serviceBodyName: string;
  /** A sentence for each field. */
  readonly details: readonly string[];
}

export const decodeMeetingChange: Decode<AdminMeetingChange> = (fields) => ({
  dateString: fields.text('dateString') ?? '',
  userName: fields.text('userName') ?? '',
  serviceBodyName: fields.text('serviceBodyName') ?? '',
  details: fields.texts('details'),
});
