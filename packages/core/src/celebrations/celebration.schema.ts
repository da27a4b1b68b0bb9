import * as z from 'zod';
import { CELEBRATION_LIMITS as LIMITS } from './celebration-limits.js';

const id = z.string().min(1).max(64);
const date = z.iso.date();

/** How a celebration is held: told to the audience, in a meeting, or without any announcement. */
export const celebrationModeSchema = z.enum(['announce', 'at-meeting', 'quiet']);

/** Who may see it and wish well: nobody else, the mentor, the circle, one group, the organisation, or everybody. */
export const celebrationAudienceSchema = z.union([
  z.enum(['self', 'mentor', 'circle', 'organisation', 'public']),
  z.templateLiteral(['group:', z.string().regex(/[\w-]{1,64}/)]),
]);

/** Where a celebration stands. `declined` and `withdrawn` hold no wishes; `withdrawn` is final. */
export const celebrationStateSchema = z.enum(['draft', 'offered', 'accepted', 'held', 'archived', 'declined', 'withdrawn']);

export const wishKindSchema = z.enum(['congratulations', 'proud-of-you', 'me-too', 'thank-you', 'with-you']);

/** What one person wishes. It holds no instant, so that nothing can be sorted by it. */
export const wishSchema = z
  .object({
    memberId: id,
    /** The pseudonym under which the wish is shown. */
    from: z.string().min(LIMITS.handleMin).max(LIMITS.handleMax),
    kind: wishKindSchema,
    text: z.exactOptional(z.string().min(1).max(LIMITS.wishText)),
  })
  .readonly();

/**
 * One milestone, marked with others because the member wants it. It names the achievement and never a date of recovery:
 * `occurrence.date` and `closesOn` are days of the meeting and of the wishes.
 */
export const celebrationSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    memberId: id,
    achievementId: id,
    audience: celebrationAudienceSchema,
    mode: celebrationModeSchema,
    /** The meeting at which it is held; present for `at-meeting` and for no other mode. */
    occurrence: z.exactOptional(z.object({ meetingId: id, date }).readonly()),
    /** Who hands over the token, mostly the mentor; absent when nobody does. */
    presenterId: z.exactOptional(id),
    /** The member's own words for the audience. */
    message: z.exactOptional(z.string().min(1).max(LIMITS.message)),
    /** The last day on which somebody may wish, by the clock of whoever wishes. */
    closesOn: date,
    /** One a person, in the order in which they came. */
    wishes: z.array(wishSchema).readonly(),
    state: celebrationStateSchema,
  })
  .readonly()
  .superRefine(({ memberId, audience, mode, occurrence, presenterId, closesOn, wishes, state }, context) => {
    const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if ((mode === 'at-meeting') !== (occurrence !== undefined)) fault('occurrence', 'a meeting, and only for the mode at-meeting');
    if (occurrence && closesOn < occurrence.date) fault('closesOn', 'not before the meeting');
    if (audience === 'self' && mode !== 'quiet') fault('audience', 'only a quiet celebration is for oneself alone');
    if (presenterId === memberId) fault('presenterId', 'somebody else hands over the token');
    if (wishes.length > 0 && !['accepted', 'held', 'archived'].includes(state)) fault('wishes', 'none in this state');
    if (new Set(wishes.map((wish) => wish.memberId)).size < wishes.length) fault('wishes', 'one a person');
    if (wishes.some((wish) => wish.memberId === memberId)) fault('wishes', 'from others');
  });

export type Celebration = z.output<typeof celebrationSchema>;
export type CelebrationAudience = z.output<typeof celebrationAudienceSchema>;
export type CelebrationMode = z.output<typeof celebrationModeSchema>;
export type CelebrationState = z.output<typeof celebrationStateSchema>;
export type Wish = z.output<typeof wishSchema>;
export type WishKind = z.output<typeof wishKindSchema>;
