import * as z from 'zod';
import { emailAddress } from '../normalise/email-address.js';
import {
  CONTACT_ROLES,
  GROUP_ACCESS,
  GROUP_KINDS,
  GROUP_PATHWAYS,
  LANGUAGE_TAG,
  MEDICATION_STATEMENTS,
  MENTORSHIP_STYLES,
  MOST_ENTRIES,
  OPEN_CODE,
  PHONE_LINES,
  PHONE_NUMBER,
} from './group-codes.js';
import { isTidyName, isWebLink } from './group-rules.js';

const id = z.string().min(1).max(64);
const code = z.string().regex(OPEN_CODE);
const listOf = <Item extends z.ZodType<string>>(item: Item) =>
  z
    .array(item)
    .max(MOST_ENTRIES)
    .refine((items) => new Set(items).size === items.length)
    .readonly();

export const groupKindSchema = z.enum(GROUP_KINDS);

/** How a group is reached: in a role, and never by a name or at a person's own telephone. */
export const groupContactSchema = z
  .strictObject({
    role: z.enum(CONTACT_ROLES),
    email: z.exactOptional(z.string().refine((text) => emailAddress(text) === text)),
    /** `http` or `https`. */
    url: z.exactOptional(z.string().refine(isWebLink)),
    phone: z.exactOptional(z.strictObject({ number: z.string().regex(PHONE_NUMBER), line: z.enum(PHONE_LINES) }).readonly()),
  })
  .readonly()
  .refine(({ email, url, phone }) => email !== undefined || url !== undefined || phone !== undefined, {
    path: ['role'],
    error: 'a contact needs an address',
  });

/** Where a group stands. `closed` is final. */
export const groupStatusSchema = z.enum(['forming', 'active', 'dormant', 'closed']);

/** A group that people in recovery, their families or a service body hold. It says nothing of who belongs to it. */
export const groupSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    status: groupStatusSchema,
    /** 1 to 120 characters, with one blank between words. */
    name: z.string().refine(isTidyName),
    kind: groupKindSchema,
    /** Code of a programme, such as `na`; absent when the group belongs to none. */
    fellowship: z.exactOptional(code),
    /** Empty when the group names none. */
    pathways: listOf(z.enum(GROUP_PATHWAYS)),
    /** Whom the group is for, such as `women`, `young-people`, `newcomers`; empty when for everybody. */
    audienceTags: listOf(code),
    /** BCP 47 language tags; empty when not said. */
    languages: listOf(z.string().regex(LANGUAGE_TAG)),
    /** How it goes, such as `speaker`, `discussion`, `walking`; empty when not said. */
    formats: listOf(code),
    access: z.enum(GROUP_ACCESS),
    /** The organisation that holds it, for good; absent when it is held by its members alone. */
    organisationId: z.exactOptional(id),
    contacts: z.array(groupContactSchema).max(MOST_ENTRIES).readonly(),
    guidelinesId: z.exactOptional(id),
    medicationFriendly: z.enum(MEDICATION_STATEMENTS),
    mentorship: z.enum(MENTORSHIP_STYLES),
    /** Ids of meetings, whose schedules are kept with them. */
    meetingIds: listOf(id),
    /** Ids of spaces in which it writes to each other. */
    forumSpaceIds: listOf(id),
  })
  .readonly()
  .refine(({ status, meetingIds, forumSpaceIds }) => status !== 'active' || meetingIds.length + forumSpaceIds.length > 0, {
    path: ['meetingIds'],
    error: 'an active group meets somewhere',
  });

export type Group = z.output<typeof groupSchema>;
export type GroupContact = z.output<typeof groupContactSchema>;
export type GroupKind = Group['kind'];
export type GroupStatus = Group['status'];
export type GroupAccess = Group['access'];
