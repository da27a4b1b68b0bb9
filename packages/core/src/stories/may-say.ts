import type { Actor, ActorRole } from '../command/index.js';
import type { StoryCommand } from './story-command.js';
import type { Story } from './story.schema.js';

const MODERATORS: readonly ActorRole[] = ['moderator', 'steward', 'staff'];

// `system` stands for what follows from elsewhere: a report that hides at once, a consent or a member that is gone.
const SAID_BY: Readonly<Record<StoryCommand['type'], readonly ('author' | 'moderator' | 'system')[]>> = {
  draft: ['author'],
  edit: ['author'],
  submit: ['author'],
  'start-review': ['moderator'],
  'request-changes': ['moderator'],
  approve: ['moderator'],
  decline: ['moderator'],
  publish: ['author', 'moderator'],
  unlist: ['author'],
  relist: ['author'],
  flag: ['moderator', 'system'],
  withdraw: ['author', 'system'],
};

/** Tells whether an actor may give a command. Authors do not moderate their own story, whatever their role. */
export function maySay({ authorId }: Story, { type }: StoryCommand, { memberId, role }: Actor): boolean {
  const by = SAID_BY[type];
  if (memberId === undefined) return role === 'system' && by.includes('system');
  if (memberId === authorId) return by.includes('author');
  return by.includes('moderator') && MODERATORS.includes(role);
}
