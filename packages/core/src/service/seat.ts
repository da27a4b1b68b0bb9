import { addDays } from '../time/calendar-date.js';
import type { ServiceTerm } from './service-term.schema.js';

/** The days of a term, from the first to the first day after it. Both dates are the same when there were none. */
export interface TermDays {
  readonly from: string;
  readonly until: string;
}

/** On which days a term has its seat: as planned, or up to the day on which it was over before that. */
export function termDays({ starts, ends, endedOn }: Pick<ServiceTerm, 'starts' | 'ends' | 'endedOn'>): TermDays {
  return { from: starts, until: endedOn !== undefined && endedOn < ends ? endedOn : ends };
}

/**
 * Terms that have the same seat on some of the same days, and not only while one person hands over to the next.
 * @param overlapDays Days before the planned end of a term on which the next one may start.
 */
export function clashingTerms(
  term: Omit<ServiceTerm, 'state'>,
  terms: readonly ServiceTerm[],
  overlapDays: number,
): readonly ServiceTerm[] {
  return terms.filter((other) => {
    if (other.id === term.id || other.positionId !== term.positionId || other.seat !== term.seat) return false;
    const [earlier, later] = other.starts <= term.starts ? [other, term] : [term, other];
    const [first, second] = [termDays(earlier), termDays(later)];
    const isEmpty = first.from >= first.until || second.from >= second.until;
    const isHandover = second.from > first.from && second.from >= addDays(earlier.ends, -overlapDays);
    return !isEmpty && second.from < first.until && !isHandover;
  });
}
