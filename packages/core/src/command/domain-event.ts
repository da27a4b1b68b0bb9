import type { ActorRole, CommandContext } from './context.js';

/**
 * Something that happened, for whoever keeps or reacts to it. Holds codes and identifiers, never free text and never a date of
 * anybody's recovery, so that a log of events gives nobody away.
 */
export interface DomainEvent<Type extends string = string> {
  readonly type: Type;
  /** When, an RFC 3339 instant in UTC. */
  readonly at: string;
  readonly actorRole: ActorRole;
  /** Identifier of the member, group, story, … that changed. */
  readonly aggregateId: string;
  readonly payload: Readonly<Record<string, string | number | boolean>>;
}

/** An event of now. */
export function domainEvent<Type extends string>(
  type: Type,
  aggregateId: string,
  { now, actor }: CommandContext,
  payload: DomainEvent['payload'] = {},
): DomainEvent<Type> {
  return { type, at: instantOf(now), actorRole: actor.role, aggregateId, payload };
}

/** Milliseconds since the epoch as an RFC 3339 instant in UTC. */
export function instantOf(now: number): string {
  return new Date(now).toISOString();
}
