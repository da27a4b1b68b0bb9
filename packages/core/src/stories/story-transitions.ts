import type { Transitions } from '../command/index.js';
import type { StoryCommand, StoryEvent } from './story-command.js';
import type { StoryState } from './story.schema.js';

/** Which state follows which command. The author can withdraw from every state, without anybody's yes. */
export const STORY_TRANSITIONS: Transitions<StoryState | 'none', StoryCommand['type']> = {
  draft: { none: 'draft' },
  edit: { draft: 'draft', changesRequested: 'changesRequested' },
  submit: { draft: 'submitted', changesRequested: 'submitted' },
  'start-review': { submitted: 'inReview', flagged: 'inReview' },
  'request-changes': { inReview: 'changesRequested' },
  approve: { inReview: 'approved' },
  decline: { inReview: 'declined' },
  publish: { approved: 'published' },
  unlist: { published: 'unlisted' },
  relist: { unlisted: 'published' },
  flag: { published: 'flagged' },
  withdraw: {
    draft: 'withdrawn',
    submitted: 'withdrawn',
    inReview: 'withdrawn',
    changesRequested: 'withdrawn',
    approved: 'withdrawn',
    declined: 'withdrawn',
    published: 'withdrawn',
    unlisted: 'withdrawn',
    flagged: 'withdrawn',
  },
};

export const STORY_EVENTS = {
  draft: 'StoryDrafted',
  edit: 'StoryEdited',
  submit: 'StorySubmitted',
  'start-review': 'StoryReviewStarted',
  'request-changes': 'StoryChangesRequested',
  approve: 'StoryApproved',
  decline: 'StoryDeclined',
  publish: 'StoryPublished',
  unlist: 'StoryUnlisted',
  relist: 'StoryRelisted',
  flag: 'StoryFlagged',
  withdraw: 'StoryWithdrawn',
} as const satisfies Record<StoryCommand['type'], StoryEvent['type']>;
