import type { Assessment } from './assessment.schema.js';

/**
 * The second total less the first, -50 to 50. A plain difference: whether it is good or bad, or matters at all, is for the person.
 * The order is that of the arguments, whatever their dates.
 */
export function changeBetween(first: Pick<Assessment, 'total'>, second: Pick<Assessment, 'total'>): number {
  return second.total - first.total;
}
