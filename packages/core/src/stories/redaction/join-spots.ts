import { REDACTION_KINDS } from './redaction-finding.js';
import type { Spot } from './redaction-finding.js';

const rank = ({ kind }: Spot): number => REDACTION_KINDS.indexOf(kind);
const isSameRange = (a: Spot, b: Spot): boolean => a.start === b.start && a.end === b.end;

/** Two spots that share a letter, as one that covers both. What one of them proposes stays only where it covers the other. */
function joined(a: Spot, b: Spot): Spot {
  const [told, other] = rank(a) <= rank(b) ? [a, b] : [b, a];
  const both = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), kind: told.kind };
  const isWhole = isSameRange(both, told);
  const proposed = isWhole ? told : isSameRange(both, other) && other.kind === told.kind ? other : undefined;
  return { ...both, ...(proposed?.replacement !== undefined && { replacement: proposed.replacement }) };
}

/** Spots in the order of the text, none of which shares a letter with another, and which leave out no letter that one pointed at. */
export function joinSpots(spots: readonly Spot[]): Spot[] {
  const result: Spot[] = [];
  for (const spot of [...spots].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && spot.start < last.end) result[result.length - 1] = joined(last, spot);
    else result.push(spot);
  }
  return result;
}
