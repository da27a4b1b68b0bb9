import type { Audience } from './audience.schema.js';
import { isLiveConsent } from './consent.js';
import type { MemberField } from './consent.schema.js';
import { chosenAudience, defaultAudience } from './field-audiences.js';
import type { LivingMember, Member, MemberProfile } from './member.schema.js';
import { MEMBER_FIELDS } from './profile-limits.js';
import { isInAudience } from './viewer.js';
import type { Viewer } from './viewer.js';

/** The purpose of showing a profile inside a community: directories, groups, cards. */
export const SHOW_PROFILE = 'show-profile';

/** Those fields of a profile that one viewer may see at one moment. */
export type MemberView = Readonly<Partial<MemberProfile>>;

/** When and what for somebody looks. */
export interface ProjectionContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Only consents that were given for this purpose count. Default `SHOW_PROFILE`. */
  readonly purpose?: string;
}

function fieldsFor(member: LivingMember, viewer: Viewer, { now, purpose = SHOW_PROFILE }: ProjectionContext): readonly MemberField[] {
  const { id, visibility, consents, profile } = member;
  const sees = (audience: Audience): boolean => isInAudience(viewer, audience, id);
  const live = consents.filter((consent) => consent.purpose === purpose && isLiveConsent(consent, { now, timeZone: profile.timeZone }));
  return MEMBER_FIELDS.filter(
    (field) =>
      sees(chosenAudience(visibility, field)) &&
      (sees(defaultAudience(field)) || live.some(({ fields, audience }) => fields.includes(field) && sees(audience))),
  );
}

/**
 * What a viewer may see of a member at a moment, and the only way to show a member to anybody: never pass the member itself on.
 * The member sees all. Others see a field when they belong to the audience that the member chose for it and, beyond the default,
 * to that of a consent which holds at this moment; expiry counts even when no command has narrowed anything yet.
 * Nobody else sees anything of a member who is paused, is leaving or was erased.
 * @returns An object with those fields alone, empty when there are none.
 * @example
 * project(member, { sharedGroupIds: ['tuesday'] }, { now }); // { handle: 'Ana P.' }
 */
export function project(member: Member, viewer: Viewer, context: ProjectionContext): MemberView {
  if (member.status === 'erased') return {};
  if (viewer.memberId !== member.id && member.status !== 'active') return {};
  const { profile } = member;
  const seen = fieldsFor(member, viewer, context).filter((field) => profile[field] !== undefined);
  // Each field is taken from the profile under its own name.
  return Object.fromEntries(seen.map((field) => [field, profile[field]])) as MemberView;
}
