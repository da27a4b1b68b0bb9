export { moderationCoverSchema } from './moderation-cover.schema.js';
export { reactionKindSchema, reactionSchema } from './reaction.schema.js';
export {
  contentNoteSchema,
  storyModerationSchema,
  storyReasonSchema,
  storySchema,
  storyStateSchema,
  storyTextSchema,
} from './story.schema.js';
