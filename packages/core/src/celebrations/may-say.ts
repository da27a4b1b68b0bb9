import type { Actor, ActorRole } from '../command/index.js';
import type { CelebrationCommand } from './celebration-command.js';
import type { Celebration } from './celebration.schema.js';

const HOSTS: readonly ActorRole[] = ['host', 'steward', 'staff'];
const MODERATORS: readonly ActorRole[] = ['moderator', 'steward', 'staff'];

/** Tells whether an actor may give a command. Nobody but the member offers a celebration or withdraws it. */
export function maySay(celebration: Celebration, command: CelebrationCommand, { memberId, role }: Actor): boolean {
  const isMember = memberId === celebration.memberId;
  const isHost = memberId !== undefined && !isMember && (memberId === celebration.presenterId || HOSTS.includes(role));
  switch (command.type) {
    case 'accept':
    case 'decline':
      // A quiet celebration asks nothing of a meeting, so the member needs nobody's yes.
      return isHost || (isMember && celebration.mode === 'quiet');
    case 'hold':
      return isHost || isMember;
    case 'archive':
      return isMember || role === 'system';
    case 'wish':
      return memberId !== undefined && !isMember;
    case 'remove-wish':
      return isMember || (memberId !== undefined && (memberId === command.memberId || MODERATORS.includes(role)));
    default:
      return isMember;
  }
}
