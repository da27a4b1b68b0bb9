import * as z from 'zod';
import { SERVICE_ROLES } from './group-codes.js';

const id = z.string().min(1).max(64);

/** What somebody does for a group, beside being a member of it. */
export const serviceRoleSchema = z.enum(SERVICE_ROLES);

/** How somebody stands to a group. `visiting` also is how one asks to be admitted; `left` may come back. */
export const membershipStateSchema = z.enum(['visiting', 'member', 'on-leave', 'left']);

/**
 * One person in one group. It holds no reason for anything, no time in recovery, and after leaving nothing but that.
 * Being a member is the state; `roles` are what somebody does beyond it.
 */
export const membershipSchema = z
  .object({
    id,
    /** Grows by one with each accepted command. */
    version: z.int().min(1),
    memberId: id,
    groupId: id,
    state: membershipStateSchema,
    /** Calendar date on which the person became a member of this group, this time; absent while visiting and after leaving. */
    since: z.exactOptional(z.iso.date()),
    isHomeGroup: z.boolean(),
    roles: z
      .array(serviceRoleSchema)
      .refine((roles) => new Set(roles).size === roles.length)
      .readonly(),
  })
  .readonly()
  .superRefine(({ state, since, isHomeGroup, roles }, context) => {
    const belongs = state === 'member' || state === 'on-leave';
    const issue = (field: string, message: string): void => context.addIssue({ code: 'custom', path: [field], message });
    if (belongs !== (since !== undefined)) issue('since', 'said of members, and of nobody else');
    if (!belongs && isHomeGroup) issue('isHomeGroup', 'only members have a home group');
    if (!belongs && roles.length > 0) issue('roles', 'only members have roles');
  });

export type Membership = z.output<typeof membershipSchema>;
export type MembershipState = Membership['state'];
export type ServiceRole = z.output<typeof serviceRoleSchema>;
