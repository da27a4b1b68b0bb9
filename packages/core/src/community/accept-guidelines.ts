import { accepted, commandError, domainEvent, instantOf, refused } from '../command/index.js';
import type { CommandContext, Decision, DomainEvent } from '../command/index.js';
import type { CommunityGuidelines, GuidelinesAcceptance } from './guidelines.schema.js';

/** `not-yours`: nobody accepts for another. `other-version`: the member read a version other than the one at hand. */
export type AcceptanceErrorCode = 'not-yours' | 'other-version';

/**
 * Records that the acting member accepts guidelines.
 *
 * @param readVersion The version that the member had before them when they said yes.
 * @returns The record, and one event; or why there is none.
 */
export function acceptGuidelines(
  guidelines: CommunityGuidelines,
  readVersion: number,
  context: CommandContext,
): Decision<GuidelinesAcceptance, DomainEvent<'GuidelinesAccepted'>, AcceptanceErrorCode> {
  const { memberId, role } = context.actor;
  if (memberId === undefined) return refused(commandError('not-yours', 'actor', role));
  const { id, version } = guidelines;
  if (readVersion !== version) return refused(commandError('other-version', 'readVersion', readVersion));
  return accepted({ guidelinesId: id, guidelinesVersion: version, memberId, acceptedAt: instantOf(context.now) }, [
    domainEvent('GuidelinesAccepted', id, context, { version }),
  ]);
}

/** Tells whether a member has accepted exactly this version. */
export function hasAccepted({ id, version }: CommunityGuidelines, memberId: string, acceptances: readonly GuidelinesAcceptance[]): boolean {
  return acceptances.some((one) => one.guidelinesId === id && one.guidelinesVersion === version && one.memberId === memberId);
}

/** The version that holds on a date, `YYYY-MM-DD`: the latest that had begun by then. Undefined when none had. */
export function guidelinesOn(versions: readonly CommunityGuidelines[], date: string): CommunityGuidelines | undefined {
  return versions
    .filter(({ effectiveOn }) => effectiveOn <= date)
    .reduce<CommunityGuidelines | undefined>((latest, one) => (latest && latest.version > one.version ? latest : one), undefined);
}
