import { addDays, addMonths } from '../time/calendar-date.js';
import { todayIn } from '../time/today-in.js';
import type { ServicePosition } from './service-position.schema.js';
import { termDays } from './seat.js';
import type { ServiceTerm, ServiceTermState } from './service-term.schema.js';

/** Days before the end of a term from which on it is time to think of the next person. */
export const ROTATION_NOTICE_DAYS = 30;

const TAKEN_UP: readonly ServiceTermState[] = ['elected', 'serving', 'handover', 'completed', 'resigned', 'vacated'];

/**
 * How many terms one member has without a pause, this one among them: before and after it, in any seat of the position.
 * Only a pause of a whole term or more lets others have their turn; anything shorter does not interrupt.
 */
export function consecutiveTerms(term: ServiceTerm, terms: readonly ServiceTerm[], { termMonths }: ServicePosition): number {
  const others = terms.filter(
    ({ id, positionId, memberId, state }) =>
      id !== term.id && positionId === term.positionId && memberId === term.memberId && TAKEN_UP.includes(state),
  );
  const all = [term, ...others].sort((a, b) => (a.starts < b.starts ? -1 : Number(a.starts > b.starts)));
  const runs: ServiceTerm[][] = [];
  let pauseOver = '';
  for (const each of all) {
    const run = runs.at(-1);
    if (run && each.starts < pauseOver) run.push(each);
    else runs.push([each]);
    const next = addMonths(termDays(each).until, termMonths);
    if (next > pauseOver) pauseOver = next;
  }
  return runs.find((run) => run.includes(term))?.length ?? 1;
}

/** Tells whether a term that is served ends within 30 days of a date or has passed its end, and nobody has said so yet. */
export function isRotationDue({ state, ends, rotationDueAt }: ServiceTerm, today: string): boolean {
  return state === 'serving' && rotationDueAt === undefined && today >= addDays(ends, -ROTATION_NOTICE_DAYS);
}

/**
 * The terms to give `announce-rotation` for, in the order in which they come.
 * @param now Milliseconds since the epoch.
 * @param timeZone IANA name of the group's zone.
 * @throws RangeError when `Intl` does not know the zone.
 */
export function termsDueForRotation(terms: readonly ServiceTerm[], now: number, timeZone: string): readonly ServiceTerm[] {
  const today = todayIn(now, timeZone);
  return terms.filter((term) => isRotationDue(term, today));
}
