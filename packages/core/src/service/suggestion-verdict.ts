import { addMonths, daysBetween, isIsoDate } from '../time/calendar-date.js';
import type { LeapDay } from '../time/calendar-date.js';
import type { SuggestedService } from './suggested-service.schema.js';

/** The purpose that a consent must name for a verdict to be worked out. */
export const SUGGESTION_PURPOSE = 'service-suggestion';

/** The part of a pursuit that a suggestion is held against. Dates are `YYYY-MM-DD`. */
export interface CountedPursuit {
  /** The one without an end is counted. */
  readonly periods: readonly { readonly start: string; readonly end?: string }[];
  /** Absent: `feb28`. */
  readonly leapDay?: LeapDay;
  /** `inclusive` calls the first day day 1. It changes days, never months. Absent: `elapsed`. */
  readonly count?: 'elapsed' | 'inclusive';
}

/** What a member lets be looked at. All of it comes from the member, and none of it comes out again. */
export interface SuggestionEvidence {
  /** The member's consent. Without it, or once it is withdrawn or over, nothing is looked at. */
  readonly consent?: { readonly purpose: string; readonly expiresOn?: string; readonly withdrawnAt?: string };
  /** Calendar date of the member's zone. */
  readonly today: string;
  /** A pursuit that the member picks for this. */
  readonly pursuit?: CountedPursuit;
  /** The member's own word; absent when they did not say. */
  readonly hasProgramme?: boolean;
  readonly hasPriorService?: boolean;
}

/** How a member stands to what is suggested, and not a word more. */
export interface SuggestionVerdict {
  readonly verdict: 'meets' | 'not-yet' | 'unknown' | 'waivable';
}

function isConsented({ consent, today }: SuggestionEvidence): boolean {
  if (consent?.purpose !== SUGGESTION_PURPOSE || consent.withdrawnAt !== undefined) return false;
  // On the day on which it expires a consent holds no longer. What is no date never counts as lying ahead.
  return consent.expiresOn === undefined || daysBetween(today, consent.expiresOn) > 0;
}

/** Undefined where nothing is counted: no pursuit, none of its periods open, or a date that is not one. */
function hasTime({ timeDays, timeMonths }: SuggestedService, { pursuit, today }: SuggestionEvidence): boolean | undefined {
  const start = pursuit?.periods.find(({ end }) => end === undefined)?.start;
  if (!isIsoDate(start) || !isIsoDate(today)) return;
  if (timeMonths !== undefined) return daysBetween(addMonths(start, timeMonths, pursuit?.leapDay), today) >= 0;
  return daysBetween(start, today) + Number(pursuit?.count === 'inclusive') >= (timeDays ?? 0);
}

/**
 * Holds what is suggested for a service against what a member lets be looked at. Advice for the two to talk about, never a gate.
 *
 * `meets` also where nothing is suggested; `unknown` without consent or where a part was not said; `waivable` instead of `not-yet`
 * where the group is glad to go without. Between two periods nothing is counted, and so the answer is `unknown`.
 * Work it out where the member's data are, and send the verdict alone: whoever may ask many times can find a date by trying.
 * @returns One code. Never a date, a number, or which part it hangs on.
 */
export function suggestionVerdict(suggested: SuggestedService, evidence: SuggestionEvidence): SuggestionVerdict {
  const { timeDays, timeMonths, isProgrammeSuggested, isPriorServiceSuggested, isWaivable } = suggested;
  const isTimeSuggested = timeDays !== undefined || timeMonths !== undefined;
  if (!isTimeSuggested && !isProgrammeSuggested && !isPriorServiceSuggested) return { verdict: 'meets' };
  if (!isConsented(evidence)) return { verdict: 'unknown' };
  const parts = [
    !isTimeSuggested || hasTime(suggested, evidence),
    !isProgrammeSuggested || evidence.hasProgramme,
    !isPriorServiceSuggested || evidence.hasPriorService,
  ];
  if (parts.includes(false)) return { verdict: isWaivable ? 'waivable' : 'not-yet' };
  return { verdict: parts.includes(undefined) ? 'unknown' : 'meets' };
}
