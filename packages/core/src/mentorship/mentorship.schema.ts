import * as z from 'zod';

const id = z.string().min(1).max(64);
const instant = z.iso.datetime();

/** What a mentor is asked for: for a while, for as long as both like, or for a task of service. */
export const mentorshipKindSchema = z.enum(['temporary', 'ongoing', 'service']);

/** Where a mentorship stands. `ended`, `declined`, `expired`, `withdrawn` and `blocked` are final. */
export const mentorshipStateSchema = z.enum([
  'draft',
  'requested',
  'accepted',
  'active',
  'paused',
  'ended',
  'declined',
  'expired',
  'withdrawn',
  'blocked',
]);

/**
 * One person walking beside another: sponsor, peer buddy, mentor. It holds no reason for its end and nothing that rates anybody.
 * @see "Questions & Answers on Sponsorship" (AA pamphlet P-15), for what a sponsor is and is not.
 */
export const mentorshipSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    menteeId: id,
    mentorId: id,
    kind: mentorshipKindSchema,
    /** The pathway in which they walk; two people may mentor each other in different ones. */
    pathway: z.exactOptional(z.string().min(1).max(40)),
    state: mentorshipStateSchema,
    requestedAt: z.exactOptional(instant),
    guidelinesAcceptedAt: z.exactOptional(instant),
    /** Calendar date on which it became active for the first time, by the clock of whoever began it. */
    since: z.exactOptional(z.iso.date()),
  })
  .readonly()
  .refine(({ menteeId, mentorId }) => menteeId !== mentorId, { path: ['mentorId'], error: 'nobody mentors themselves' });

/** What a mentor says of themselves to be found. No ratings, no counts of people, no time in recovery. */
export const mentorProfileSchema = z
  .object({
    memberId: id,
    accepts: z.boolean(),
    /** How many mentorships may be accepted, active or paused at once. */
    capacity: z.int().min(1).max(50),
    /** Adults only are matched here: the mentor's own word, since no date of birth is kept. */
    isAdult: z.boolean(),
    offers: z.array(z.enum(['steps', 'listening', 'practical', 'family', 'service-sponsor'])).readonly(),
    pathways: z.array(z.string().min(1).max(40)).readonly(),
    /** BCP 47 language tags. */
    languages: z.array(z.string().min(2).max(35)).readonly(),
    /** A free preference, never worked out from pronouns. */
    genderPreference: z.exactOptional(z.string().min(1).max(80)),
    /** When the mentor likes to be reached, in their own words. */
    contactWindow: z.exactOptional(z.string().min(1).max(120)),
    note: z.exactOptional(z.string().min(1).max(500)),
  })
  .readonly();

export type Mentorship = z.output<typeof mentorshipSchema>;
export type MentorshipKind = z.output<typeof mentorshipKindSchema>;
export type MentorshipState = z.output<typeof mentorshipStateSchema>;
export type MentorProfile = z.output<typeof mentorProfileSchema>;
