import type { Actor, ActorRole } from '../command/index.js';

const ORGANISERS: readonly ActorRole[] = ['host', 'steward', 'staff'];

/** Tells whether somebody acts for a group or an organisation: as host, steward or staff. For which one is for whoever keeps the state. */
export function isOrganiser({ role }: Actor): boolean {
  return ORGANISERS.includes(role);
}
