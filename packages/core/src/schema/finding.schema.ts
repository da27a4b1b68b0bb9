import * as z from 'zod';

/** Shape of a finding. */
export const findingSchema = z
  .object({
    code: z.string().min(1),
    severity: z.enum(['error', 'warning', 'info']),
    row: z.int().min(-1),
    field: z.string(),
    value: z.unknown(),
  })
  .readonly();
