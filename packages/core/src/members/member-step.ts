import type { DomainEvent } from '../command/index.js';
import type { MemberError, MemberEvent } from './member-command.js';
import type { LivingMember } from './member.schema.js';

/** An event before it has a time. */
export type MemberHappening = readonly [type: MemberEvent['type'], payload: DomainEvent['payload']];

/** The parts of a member that steps change. */
export type MemberChanges = Partial<Pick<LivingMember, 'profile' | 'visibility' | 'consents'>>;

/** What one command asks for: what changes and what is to be told, or why not. */
export type MemberStep =
  { readonly errors: readonly MemberError[] } | { readonly changes: MemberChanges; readonly happenings: readonly MemberHappening[] };

/** A step, unless there are reasons against it. */
export function step(errors: readonly MemberError[], changes: MemberChanges, happenings: readonly MemberHappening[]): MemberStep {
  return errors.length > 0 ? { errors } : { changes, happenings };
}
