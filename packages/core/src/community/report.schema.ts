import * as z from 'zod';
import { NOTE_MAX } from './report-codes.js';

const id = z.string().min(1).max(64);
const instant = z.iso.datetime();

/** Why something is reported. `other` needs a note. */
export const reportReasonSchema = z.enum([
  'harassment',
  'anonymity-break',
  'sale-or-solicitation',
  'substance-detail',
  'self-harm-risk',
  'hate',
  'spam',
  'other',
]);

/** Where a report stands. `reviewed` is final. */
export const reportStateSchema = z.enum(['received', 'triaged', 'actioned', 'no-action', 'escalated', 'closed', 'appealed', 'reviewed']);

/** What a moderator can do. Only `remove-content` lasts, and it needs two people; there is no ban. */
export const moderationActionKindSchema = z.enum(['hide', 'restore', 'ask-for-change', 'warn', 'pause-posting', 'remove-content']);

/** One thing done about what was reported. The list of them only grows. */
export const moderationActionSchema = z
  .object({
    id,
    kind: moderationActionKindSchema,
    reason: reportReasonSchema,
    at: instant,
    actorRole: z.enum(['moderator', 'steward', 'staff', 'system']),
    /** Who did it; absent for `system`, which only hides. */
    actorId: z.exactOptional(id),
    /** The last day of a pause; present for `pause-posting` and nothing else. */
    until: z.exactOptional(z.iso.date()),
    /** The second person's answer to `remove-content`; until it is there, nothing is removed. */
    second: z.exactOptional(z.object({ actorId: id, agrees: z.boolean() }).readonly()),
  })
  .readonly()
  .superRefine(({ kind, actorRole, actorId, until, second }, context) => {
    const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if ((kind === 'pause-posting') !== (until !== undefined)) fault('until', 'an end, and only for a pause');
    if ((actorRole === 'system') !== (actorId === undefined)) fault('actorId', 'somebody, unless it is the system');
    if (actorRole === 'system' && kind !== 'hide') fault('kind', 'the system only hides');
    if (second && kind !== 'remove-content') fault('second', 'only for a removal');
    if (second && second.actorId === actorId) fault('second', 'another person');
  });

/** The author's asking that what was done is looked at again, by somebody else. */
export const appealSchema = z
  .object({
    at: instant,
    /** Who looked at it again, and what they found; absent until then. */
    review: z.exactOptional(z.object({ actorId: id, outcome: z.enum(['upheld', 'overturned']) }).readonly()),
  })
  .readonly();

/** That something in the community needs a person's eyes. It is about content, and never a verdict on whoever wrote it. */
export const reportSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    /** What is reported, and who wrote it where that is known. */
    target: z
      .object({
        kind: z.enum(['story', 'wish', 'celebration', 'message', 'profile', 'meeting', 'group', 'opportunity']),
        id,
        authorId: z.exactOptional(id),
      })
      .readonly(),
    reason: reportReasonSchema,
    /** The reporter's words, for moderators only. */
    note: z.exactOptional(z.string().min(1).max(NOTE_MAX)),
    /** Absent when the reporter did not want to be named. Never shown to the author of what was reported. */
    reporterId: z.exactOptional(id),
    receivedAt: instant,
    state: reportStateSchema,
    actions: z.array(moderationActionSchema).readonly(),
    /** Who decided something here: none of them reviews an appeal. */
    decidedBy: z.array(id).readonly(),
    appeal: z.exactOptional(appealSchema),
  })
  .readonly()
  .superRefine(({ reason, note, state, actions, decidedBy, appeal }, context) => {
    const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (reason === 'other' && note === undefined) fault('note', 'needed for other');
    if ((appeal !== undefined) !== (state === 'appealed' || state === 'reviewed')) fault('appeal', 'for appealed and reviewed only');
    if ((appeal?.review !== undefined) !== (state === 'reviewed')) fault('appeal', 'a review for reviewed only');
    if (appeal?.review && decidedBy.includes(appeal.review.actorId)) fault('appeal', 'reviewed by somebody else');
    const isSettled = state === 'closed' || state === 'appealed' || state === 'reviewed';
    if (isSettled && actions.some(({ kind, second }) => kind === 'remove-content' && !second)) fault('actions', 'a removal waits');
  });

export type Appeal = z.output<typeof appealSchema>;
export type ModerationAction = z.output<typeof moderationActionSchema>;
export type ModerationActionKind = z.output<typeof moderationActionKindSchema>;
export type Report = z.output<typeof reportSchema>;
export type ReportReason = z.output<typeof reportReasonSchema>;
export type ReportState = z.output<typeof reportStateSchema>;
export type ReportTarget = Report['target'];
