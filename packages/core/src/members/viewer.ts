import { audienceRank } from './audience.js';
import type { Audience } from './audience.schema.js';

/**
 * Who looks, and how they stand to the member at this moment. All of it is told by whoever keeps the relations, from its own
 * records and never from what the viewer claims. What is left out does not hold, so that `{}` is a stranger.
 */
export interface Viewer {
  /** The viewer's own pseudonymous id; absent for somebody who is not known. */
  readonly memberId?: string;
  /** Mentors the member in an active mentorship. */
  readonly isMentor?: boolean;
  /** Belongs to the member's support circle. */
  readonly inCircle?: boolean;
  /** Ids of the groups to which both belong now. */
  readonly sharedGroupIds?: readonly string[];
  /** Belongs to the organisation that keeps the member's data. */
  readonly ofOrganisation?: boolean;
}

/** Tells whether a viewer belongs to an audience of the member with this id. The member belongs to every one. */
export function isInAudience(viewer: Viewer, audience: Audience, ownerId: string): boolean {
  if (viewer.memberId === ownerId) return true;
  const rank = audienceRank(audience);
  const groupIds = viewer.sharedGroupIds ?? [];
  return (
    rank === audienceRank('public') ||
    (viewer.isMentor === true && rank >= audienceRank('mentor')) ||
    (viewer.inCircle === true && rank >= audienceRank('circle')) ||
    groupIds.some((id) => audience === `group:${id}`) ||
    (groupIds.length > 0 && audience === 'organisation') ||
    (viewer.ofOrganisation === true && audience === 'organisation')
  );
}
