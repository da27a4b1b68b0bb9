import * as z from 'zod';
import { CONTENT_NOTES, STORY_LIMITS as LIMITS, STORY_REASONS } from './story-limits.js';
import { textErrors } from './text-errors.js';

const id = z.string().min(1).max(64);
const instant = z.iso.datetime();
const code = z.string().min(1).max(LIMITS.code);

export const contentNoteSchema = z.enum(CONTENT_NOTES);
export const storyReasonSchema = z.enum(STORY_REASONS);

/** Where a story stands. Only a `published` story is shown to readers; `withdrawn` is final. */
export const storyStateSchema = z.enum([
  'draft',
  'submitted',
  'inReview',
  'changesRequested',
  'approved',
  'declined',
  'published',
  'unlisted',
  'flagged',
  'withdrawn',
]);

/** The words of a story and what is said about them. A draft may lack most of it. */
export const storyTextSchema = z
  .object({
    /** A pseudonym; absent when the author wants none, and the story is by "a member". */
    byline: z.exactOptional(z.string()),
    title: z.string(),
    /** Text with the few marks that `readStoryBody` knows. */
    body: z.string(),
    /** Codes of the pathways that it speaks of. */
    pathways: z.array(code).max(LIMITS.pathways).readonly(),
    themes: z.array(code).max(LIMITS.themes).readonly(),
    /** Empty until the author has answered. */
    contentNotes: z.array(contentNoteSchema).readonly(),
    /** BCP 47 language tag. */
    language: z.string().min(2).max(35),
  })
  .readonly();

/** One decision of somebody who moderates. It holds their role and no name. */
export const storyModerationSchema = z
  .object({
    at: instant,
    actorRole: z.enum(['moderator', 'steward', 'staff', 'system']),
    action: z.enum(['request-changes', 'approve', 'decline', 'flag']),
    reasons: z.array(storyReasonSchema).min(1).readonly(),
  })
  .readonly();

const WITH_TEXT_COMPLETE = ['submitted', 'inReview', 'approved', 'declined', 'published', 'unlisted', 'flagged'];

/** What one person tells of their recovery, theirs from the first word to the last: they withdraw it at once, whenever they like. */
export const storySchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    /** For the author and moderators; never shown to readers. */
    authorId: id,
    text: storyTextSchema,
    /** The author's consent to publishing; absent before the first submission. */
    consentId: z.exactOptional(id),
    state: storyStateSchema,
    /** The text of each submission, the first one first. */
    revisions: z.array(z.object({ submittedAt: instant, text: storyTextSchema }).readonly()).readonly(),
    /** Every decision of moderators, the first one first. It only grows. */
    moderation: z.array(storyModerationSchema).readonly(),
  })
  .readonly()
  .superRefine(({ text, consentId, state, revisions }, context) => {
    const isComplete = WITH_TEXT_COMPLETE.includes(state);
    for (const { code: fault, field } of textErrors(text, isComplete))
      context.addIssue({ code: 'custom', path: ['text', ...field.split('.')], message: fault });
    if (!isComplete) return;
    if (consentId === undefined) context.addIssue({ code: 'custom', path: ['consentId'], message: 'needed in this state' });
    if (revisions.length === 0) context.addIssue({ code: 'custom', path: ['revisions'], message: 'at least one in this state' });
  });

export type Story = z.output<typeof storySchema>;
export type StoryModeration = z.output<typeof storyModerationSchema>;
export type StoryState = z.output<typeof storyStateSchema>;
export type StoryText = z.output<typeof storyTextSchema>;
