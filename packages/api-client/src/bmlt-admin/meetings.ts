import type { Weekday } from '@handrail/core';
import { call, type Call } from '../result.js';
import type { AdminCallOptions, AdminSend } from './admin-request.js';
import { decodeList, type AdminList } from './decode.js';
import {
  decodeMeeting,
  decodeMeetingChange,
  type AdminMeeting,
  type AdminMeetingChange,
  type MeetingInput,
  type MeetingPatch,
} from './meeting.js';
import { listedResource, recordPath, type Resource } from './resource.js';

/** Which meetings to list. All that is given must hold; an empty list asks for nothing in particular. */
export interface AdminMeetingFilter {
  readonly ids?: readonly number[];
  /** 0 is Sunday. */
  readonly days?: readonly Weekday[];
  readonly serviceBodyIds?: readonly number[];
  /** Three letters at least. */
  readonly text?: string;
}

/** How to change a meeting. */
export interface MeetingPatchOptions extends AdminCallOptions {
  /** Lets a meeting through that has no address or no link yet, for example to unpublish it. */
  readonly skipVenueTypeLocationValidation?: boolean;
}

/** The meetings of the service bodies that an account may see. */
export interface AdminMeetings extends Omit<Resource<AdminMeeting, MeetingInput, MeetingPatch>, 'patch'> {
  /** All that fit, **unpublished ones too**: `published` tells. Not for pages that everybody sees. */
  readonly list: Call<[filter?: AdminMeetingFilter, options?: AdminCallOptions], AdminList<AdminMeeting>>;
  /** Changes some fields. Never sent twice. */
  readonly patch: Call<[id: number, patch: MeetingPatch, options?: MeetingPatchOptions], void>;
  /** What was changed, by whom. */
  readonly changes: Call<[id: number, options?: AdminCallOptions], AdminList<AdminMeetingChange>>;
}

const queryOf = ({ ids = [], days = [], serviceBodyIds = [], text }: AdminMeetingFilter): URLSearchParams => {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries({ meetingIds: ids, days, serviceBodyIds })) {
    if (values.length > 0) query.set(name, values.join(','));
  }
  if (text !== undefined) query.set('searchString', text);
  return query;
};

/** Makes the calls for meetings. */
export const adminMeetings = (send: AdminSend): AdminMeetings => ({
  ...listedResource<AdminMeeting, MeetingInput, MeetingPatch>(send, 'meetings', decodeMeeting),
  list: call(async (filter = {}, options) => decodeList(await send('GET', 'meetings', { query: queryOf(filter) }, options), decodeMeeting)),
  patch: call(async (id, patch, { skipVenueTypeLocationValidation = false, ...options } = {}) => {
    const query = new URLSearchParams(skipVenueTypeLocationValidation ? { skipVenueTypeLocationValidation: 'true' } : {});
    await send('PATCH', recordPath('meetings', id), { query, body: patch }, options);
  }),
  changes: call(async (id, options) => {
    const path = `${recordPath('meetings', id)}/changes`;
    return decodeList(await send('GET', path, {}, options), decodeMeetingChange);
  }),
});
