import * as z from 'zod';
import { weeklyHoursSchema } from './weekly-hours.schema.js';

const id = z.string().min(1).max(64);
const phone = z.string().regex(/^\+?(?=(?:\D*\d){3})[\d(][\d ().-]{1,28}\d$/);

/** What somebody reaches out for. */
export const supportNeedSchema = z.enum(['craving', 'lonely', 'crisis', 'celebrate']);

/** The ways to reach one person, as the member typed them. At least one. */
export const contactChannelsSchema = z
  .object({
    /** A telephone number with at least three digits. */
    tel: z.exactOptional(phone),
    sms: z.exactOptional(phone),
    /** A page, `https` only. */
    url: z.exactOptional(
      z
        .string()
        .max(500)
        .regex(/^https:\/\/[^\s"'<>\\]+$/),
    ),
    /** The name of an app in which they write to each other; no link, for links into apps cannot be checked. */
    app: z.exactOptional(z.string().min(1).max(40)),
  })
  .readonly()
  .refine((channels) => Object.values(channels).some((value) => value !== undefined), 'names at least one way');

/** Somebody whom the member may turn to. Their number is the member's alone: it is in no event, and never leaves their device. */
export const supportContactSchema = z
  .object({
    id,
    /** What the member calls them. */
    label: z.string().min(1).max(60),
    channels: contactChannelsSchema,
    /** When they like to be reached; absent when at any time. */
    hours: z.exactOptional(weeklyHoursSchema),
    okFor: z.array(supportNeedSchema).min(1).max(4).readonly(),
    isMentor: z.exactOptional(z.boolean()),
    /** Calendar date on which they agreed to be asked. */
    agreedOn: z.exactOptional(z.iso.date()),
  })
  .readonly();

/** Whom to ask first for one need, by the ids of contacts. */
const ladderSchema = z.array(id).min(1).readonly();

/** The people around one member. Their order is the order in which they are asked where no ladder says otherwise. */
export const supportCircleSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    ownerId: id,
    contacts: z.array(supportContactSchema).max(20).readonly(),
    /** Ladders of the member's own. People who are ok for the need and not in its ladder follow after it. */
    ladders: z
      .object({
        craving: z.exactOptional(ladderSchema),
        lonely: z.exactOptional(ladderSchema),
        crisis: z.exactOptional(ladderSchema),
        celebrate: z.exactOptional(ladderSchema),
      })
      .readonly(),
    /** Calendar date of the last change, by the member's clock. */
    updatedOn: z.iso.date(),
  })
  .readonly()
  .superRefine(({ contacts, ladders }, context) => {
    if (new Set(contacts.map((contact) => contact.id)).size < contacts.length)
      context.addIssue({ code: 'custom', path: ['contacts'], message: 'ids are unique' });
    for (const need of supportNeedSchema.options) {
      const ladder = ladders[need] ?? [];
      const isSound =
        new Set(ladder).size === ladder.length &&
        ladder.every((one) => contacts.some((contact) => contact.id === one && contact.okFor.includes(need)));
      if (!isSound)
        context.addIssue({ code: 'custom', path: ['ladders', need], message: 'people of the circle who are ok for it, once each' });
    }
  });

export type SupportNeed = z.output<typeof supportNeedSchema>;
export type ContactChannels = z.output<typeof contactChannelsSchema>;
export type SupportContact = z.output<typeof supportContactSchema>;
export type SupportCircle = z.output<typeof supportCircleSchema>;
