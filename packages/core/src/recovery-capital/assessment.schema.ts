import * as z from 'zod';
import { BARC_10_ITEMS, BARC_10_LEAST, BARC_10_MOST } from './barc-10.js';

/** One time of filling in BARC-10. For nobody but the person: no part of the library shows or shares it. */
export const assessmentSchema = z
  .object({
    instrument: z.literal('barc-10'),
    /** Calendar date in the person's zone. */
    takenOn: z.iso.date(),
    /** In the order of the items; 1, "strongly disagree", to 6, "strongly agree". */
    answers: z.array(z.int().min(BARC_10_LEAST).max(BARC_10_MOST)).length(BARC_10_ITEMS).readonly(),
    /** Sum of the answers, 10 to 60. */
    total: z
      .int()
      .min(BARC_10_ITEMS * BARC_10_LEAST)
      .max(BARC_10_ITEMS * BARC_10_MOST),
  })
  .readonly()
  .refine(({ answers, total }) => answers.reduce((sum, answer) => sum + answer, 0) === total, {
    path: ['total'],
    error: 'the sum of the answers',
  });

export type Assessment = z.output<typeof assessmentSchema>;
