import type { Transitions } from '../command/index.js';
import type { CelebrationCommand, CelebrationEvent } from './celebration-command.js';
import type { CelebrationState } from './celebration.schema.js';

/** Which state follows which command. Withdrawing is possible from every state, so that nobody stays in view against their will. */
export const CELEBRATION_TRANSITIONS: Transitions<CelebrationState | 'none', CelebrationCommand['type']> = {
  draft: { none: 'draft' },
  edit: { draft: 'draft' },
  offer: { draft: 'offered' },
  accept: { offered: 'accepted' },
  decline: { offered: 'declined' },
  hold: { accepted: 'held' },
  archive: { held: 'archived' },
  withdraw: {
    draft: 'withdrawn',
    offered: 'withdrawn',
    accepted: 'withdrawn',
    held: 'withdrawn',
    archived: 'withdrawn',
    declined: 'withdrawn',
  },
  wish: { accepted: 'accepted', held: 'held' },
  'remove-wish': { accepted: 'accepted', held: 'held', archived: 'archived' },
};

export const CELEBRATION_EVENTS = {
  draft: 'CelebrationDrafted',
  edit: 'CelebrationEdited',
  offer: 'CelebrationOffered',
  accept: 'CelebrationAccepted',
  decline: 'CelebrationDeclined',
  hold: 'CelebrationHeld',
  archive: 'CelebrationArchived',
  withdraw: 'CelebrationWithdrawn',
  wish: 'WishGiven',
  'remove-wish': 'WishRemoved',
} as const satisfies Record<CelebrationCommand['type'], CelebrationEvent['type']>;
