import * as z from 'zod';

/**
 * What a group or an organisation suggests to whoever thinks of serving. Advice only: nobody is shut out by it.
 * Days and months are not the same thing, so that only one of them may be said.
 * @see "The Group Booklet, Revised" (Narcotics Anonymous World Services), for what groups ask of those who serve them.
 */
export const suggestedServiceSchema = z
  .object({
    /** Time in a pursuit of the member's choice, in days. */
    timeDays: z.exactOptional(z.int().min(1).max(36_525)),
    /** Time in a pursuit of the member's choice, in calendar months. */
    timeMonths: z.exactOptional(z.int().min(1).max(1200)),
    /** Some experience of the steps, or of the programme that the group follows. */
    isProgrammeSuggested: z.boolean(),
    /** Some service before this one. */
    isPriorServiceSuggested: z.boolean(),
    /** The group is glad to go without all of it. */
    isWaivable: z.boolean(),
  })
  .readonly()
  .refine(({ timeDays, timeMonths }) => timeDays === undefined || timeMonths === undefined, {
    path: ['timeMonths'],
    error: 'either days or months',
  });

export type SuggestedService = z.output<typeof suggestedServiceSchema>;
