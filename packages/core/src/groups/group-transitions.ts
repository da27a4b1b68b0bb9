import type { Transitions } from '../command/index.js';
import type { GroupCommand, GroupEvent } from './group-command.js';
import type { GroupStatus } from './group.schema.js';

const whileOpen = { forming: 'forming', active: 'active', dormant: 'dormant' } as const;

/** Which status follows which command. A group may close from every status: it need not become active to end. */
export const GROUP_TRANSITIONS: Transitions<GroupStatus | 'none', GroupCommand['type']> = {
  form: { none: 'forming' },
  change: whileOpen,
  addMeeting: whileOpen,
  removeMeeting: whileOpen,
  addForumSpace: whileOpen,
  removeForumSpace: whileOpen,
  activate: { forming: 'active', dormant: 'active' },
  rest: { active: 'dormant' },
  close: { forming: 'closed', active: 'closed', dormant: 'closed' },
};

export const GROUP_EVENTS = {
  form: 'GroupFormed',
  change: 'GroupChanged',
  addMeeting: 'GroupMeetingAdded',
  removeMeeting: 'GroupMeetingRemoved',
  addForumSpace: 'ForumSpaceAdded',
  removeForumSpace: 'ForumSpaceRemoved',
  activate: 'GroupActivated',
  rest: 'GroupRested',
  close: 'GroupClosed',
} as const satisfies Record<GroupCommand['type'], GroupEvent['type']>;
