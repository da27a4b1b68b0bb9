import type { CommandContext, CommandError, Decision, DomainEvent } from '../command/index.js';
import type { Group } from './group.schema.js';
import type { Membership } from './membership.schema.js';

/** What a group says of itself and may change. */
export type GroupDetails = Omit<Group, 'id' | 'version' | 'status' | 'organisationId' | 'meetingIds' | 'forumSpaceIds'>;

/** What a new group must say, and what it may. */
export type NewGroup = Pick<GroupDetails, 'name' | 'kind' | 'access'> & Partial<GroupDetails>;

/** Details and their new values; `null` takes one away that need not be there. What is not named stays. */
export type GroupChanges = Partial<Omit<GroupDetails, 'fellowship' | 'guidelinesId'>> & {
  readonly fellowship?: string | null;
  readonly guidelinesId?: string | null;
};

/** What can be asked of a group. */
export type GroupCommand =
  /** With an organisation only by its staff, and for good. */
  | { readonly type: 'form'; readonly details: NewGroup; readonly organisationId?: string }
  | { readonly type: 'change'; readonly changes: GroupChanges }
  | { readonly type: 'addMeeting'; readonly meetingId: string }
  | { readonly type: 'removeMeeting'; readonly meetingId: string }
  | { readonly type: 'addForumSpace'; readonly forumSpaceId: string }
  | { readonly type: 'removeForumSpace'; readonly forumSpaceId: string }
  | { readonly type: 'activate' }
  | { readonly type: 'rest' }
  | { readonly type: 'close' };

export type GroupEvent = DomainEvent<
  | 'GroupFormed'
  | 'GroupChanged'
  | 'GroupMeetingAdded'
  | 'GroupMeetingRemoved'
  | 'ForumSpaceAdded'
  | 'ForumSpaceRemoved'
  | 'GroupActivated'
  | 'GroupRested'
  | 'GroupClosed'
>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: the command has no meaning in this state.
 * - `not-yours`: only a steward of the group, or staff of the organisation that holds it, may say this.
 * - `required`: a detail that every group has. `unknown-field`: no detail of a group.
 * - `invalid-name`, `unknown-code`, `invalid-code`, `invalid-language`, `invalid-id`: a value that means nothing here.
 * - `not-a-list`, `too-many`: a list that is none, or is longer than forty.
 * - `invalid-email`, `invalid-link`, `invalid-phone`, `contact-without-address`: how a contact cannot be reached.
 * - `nothing-named`: a command without any detail. `already-there`, `not-there`: the meeting or forum space.
 * - `no-place-to-meet`: an active group needs a meeting or a forum space.
 */
export type GroupErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | 'required'
  | 'unknown-field'
  | 'invalid-name'
  | 'unknown-code'
  | 'invalid-code'
  | 'invalid-language'
  | 'invalid-id'
  | 'not-a-list'
  | 'too-many'
  | 'invalid-email'
  | 'invalid-link'
  | 'invalid-phone'
  | 'contact-without-address'
  | 'nothing-named'
  | 'already-there'
  | 'not-there'
  | 'no-place-to-meet';

/** What deciding needs beside the group itself. */
export interface GroupContext extends CommandContext {
  /** Every membership of this group, also past ones; empty for a new group. */
  readonly memberships: readonly Membership[];
  /** The organisation for which somebody with the role `staff` acts; absent for everybody else. */
  readonly staffOf?: string;
}

export type GroupError = CommandError<GroupErrorCode>;
export type GroupDecision = Decision<Group, GroupEvent, GroupErrorCode>;
