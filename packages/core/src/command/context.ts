/** In which capacity somebody acts. `system` is a clock or an import; it stands for no person. */
export type ActorRole = 'member' | 'mentor' | 'greeter' | 'host' | 'moderator' | 'steward' | 'staff' | 'system';

/** Who gives a command. */
export interface Actor {
  /** The member's pseudonymous id; absent for `system`. */
  readonly memberId?: string;
  readonly role: ActorRole;
}

/** All that a command may know of the world. Core has no clock and no randomness of its own. */
export interface CommandContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name of the zone in which "today" is asked, mostly the member's. */
  readonly timeZone: string;
  readonly actor: Actor;
  /** A new identifier, unique where the state is kept, for example `() => crypto.randomUUID()`. */
  newId(): string;
}
