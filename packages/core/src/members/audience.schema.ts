import * as z from 'zod';

/**
 * Who may see something, from the member alone to everybody: `self`, `mentor`, `circle`, `group:<id>`, `organisation`, `public`.
 * Each one includes those before it. Two groups do not include each other.
 */
export const audienceSchema = z.union([
  z.enum(['self', 'mentor', 'circle', 'organisation', 'public']),
  z.templateLiteral(['group:', z.string().min(1).max(64)]),
]);

export type Audience = z.output<typeof audienceSchema>;
