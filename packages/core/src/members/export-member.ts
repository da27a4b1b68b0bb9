import { instantOf } from '../command/index.js';
import type { Member, MemberExport } from './member.schema.js';

/**
 * All that is kept of a member, with every consent, as plain data that JSON can carry and `memberExportSchema` reads.
 * @param memberId Who asks.
 * @param now Milliseconds since the epoch.
 * @returns Undefined when somebody else than the member asks, and once the member was erased.
 * @see Regulation (EU) 2016/679, article 20 (portability)
 */
export function exportMember(member: Member, memberId: string | undefined, now: number): MemberExport | undefined {
  if (member.status === 'erased' || member.id !== memberId) return undefined;
  return { format: 'handrail-member', formatVersion: 1, exportedAt: instantOf(now), member };
}
