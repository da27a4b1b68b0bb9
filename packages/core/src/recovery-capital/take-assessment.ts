import { commandError } from '../command/decision.js';
import type { CommandError } from '../command/index.js';
import { isIsoDate } from '../time/calendar-date.js';
import type { Assessment } from './assessment.schema.js';
import { BARC_10_ITEMS, BARC_10_LEAST, BARC_10_MOST } from './barc-10.js';

/**
 * Why answers have no total.
 *
 * - `missing-answer`: an item was not answered. Each can be skipped, but then there is no total.
 * - `invalid-answer`: not a whole number from 1 to 6.
 * - `too-many-answers`: more than there are items.
 * - `invalid-date`: the day is not one of the calendar.
 */
export type AssessmentErrorCode = 'missing-answer' | 'invalid-answer' | 'too-many-answers' | 'invalid-date';

/** An assessment, or every reason why there is none. `field` names the item, `answers.0` for the first. */
export type AssessmentTaking =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly errors: readonly CommandError<AssessmentErrorCode>[] };

function answerErrors(answer: unknown, i: number): CommandError<AssessmentErrorCode>[] {
  if (answer === undefined || answer === null) return [commandError('missing-answer', `answers.${i}`, answer)];
  const isAnswer = typeof answer === 'number' && Number.isInteger(answer) && answer >= BARC_10_LEAST && answer <= BARC_10_MOST;
  return isAnswer ? [] : [commandError('invalid-answer', `answers.${i}`, answer)];
}

/**
 * Adds up ten answers to BARC-10. What comes out belongs to the person: it says nothing about anybody by itself, and no total is one
 * to reach.
 *
 * @param takenOn Calendar date in the person's zone, `YYYY-MM-DD`.
 * @param answers In the order of the items, 1 to 6; undefined or null where an item was skipped.
 * @example
 * takeAssessment('2026-03-01', [4, 5, 3, 4, 4, 5, 2, 4, 5, 3]); // { ok: true, assessment: { …, total: 39 } }
 * @see Vilsaint et al. 2017, Drug and Alcohol Dependence 177, 71-76
 */
export function takeAssessment(takenOn: string, answers: readonly (number | null | undefined)[]): AssessmentTaking {
  const given: readonly unknown[] = Array.isArray(answers) ? answers : [];
  const items = Array.from({ length: BARC_10_ITEMS }, (_, i) => given[i]);
  const errors = [
    ...(isIsoDate(takenOn) ? [] : [commandError('invalid-date' as const, 'takenOn', takenOn)]),
    ...items.flatMap(answerErrors),
    ...(given.length > BARC_10_ITEMS ? [commandError('too-many-answers' as const, 'answers', given.length)] : []),
  ];
  if (errors.length > 0) return { ok: false, errors };
  // Every item was found to be a number.
  const numbers = items as readonly number[];
  const total = numbers.reduce((sum, answer) => sum + answer, 0);
  return { ok: true, assessment: { instrument: 'barc-10', takenOn, answers: numbers, total } };
}
