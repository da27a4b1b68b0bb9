import type { DomainEvent } from '../command/index.js';
import type { SupportContact, SupportNeed } from './support-circle.schema.js';

/** A contact as the member enters it, before it has an id. */
export type ContactEntry = Omit<SupportContact, 'id'>;

/** What a member can do with their circle. Re-ordering is by one place at a time, so that nobody has to drag. */
export type SupportCircleCommand =
  | { readonly type: 'start' }
  | { readonly type: 'add'; readonly contact: ContactEntry }
  /** Puts a whole entry in place of another. Ladders of needs for which the person is no longer ok lose them. */
  | { readonly type: 'change'; readonly contactId: string; readonly contact: ContactEntry }
  | { readonly type: 'remove'; readonly contactId: string }
  | { readonly type: 'move'; readonly contactId: string; readonly direction: 'up' | 'down' }
  /** An empty list takes the ladder away. */
  | { readonly type: 'set-ladder'; readonly need: SupportNeed; readonly contactIds: readonly string[] }
  /** Mentors go to the top of the circle, and of every ladder in which they are. */
  | { readonly type: 'put-mentor-first' };

export type SupportCircleEvent = DomainEvent<
  | 'SupportCircleStarted'
  | 'SupportContactAdded'
  | 'SupportContactChanged'
  | 'SupportContactRemoved'
  | 'SupportContactMoved'
  | 'SupportLadderSet'
  | 'MentorPutFirst'
>;

/**
 * Why a command is refused.
 *
 * - `illegal-transition`: there is no circle yet, or there is one already.
 * - `not-yours`: only the member whose circle it is may change it.
 * - `text-invalid`, `channel-missing`, `channel-invalid`, `hours-invalid`, `zone-unknown`, `need-unknown`, `date-invalid`,
 *   `date-in-future`: what is wrong with the entry; `field` says where.
 * - `circle-full`: twenty people, which is more than anybody can choose from at a bad hour.
 * - `contact-unknown`: nobody in the circle has this id.
 * - `no-further`: the person is at that end already.
 * - `ladder-repeats`, `not-ok-for-need`: somebody is named twice, or has not agreed to this need.
 * - `mentor-missing`: nobody in the circle is a mentor.
 */
export type SupportCircleErrorCode =
  | 'illegal-transition'
  | 'not-yours'
  | 'text-invalid'
  | 'channel-missing'
  | 'channel-invalid'
  | 'hours-invalid'
  | 'zone-unknown'
  | 'need-unknown'
  | 'date-invalid'
  | 'date-in-future'
  | 'circle-full'
  | 'contact-unknown'
  | 'no-further'
  | 'ladder-repeats'
  | 'not-ok-for-need'
  | 'mentor-missing';
