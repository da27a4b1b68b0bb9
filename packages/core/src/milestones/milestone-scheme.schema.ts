import * as z from 'zod';
import {
  CODE_LENGTH,
  CODE_PATTERN,
  CONFIDENCES,
  MAX_TOKENS,
  MAX_YEARS,
  SOURCE_URL_PATTERN,
  SWATCH_PATTERN,
  TEXT_LENGTH,
  TOKEN_KINDS,
  TOKEN_PATTERNS,
  TOKEN_SHAPES,
  YEAR_CODE_PATTERN,
} from './scheme-rules.js';

const code = z.string().max(CODE_LENGTH).regex(CODE_PATTERN);
const text = z.string().min(1).max(TEXT_LENGTH);

/** Time after the start: so many days, or so many calendar months. Thirty days and one month are not the same. */
export const intervalSchema = z.union([
  z
    .strictObject({
      days: z
        .int()
        .min(0)
        .max(MAX_YEARS * 366),
    })
    .readonly(),
  z
    .strictObject({
      months: z
        .int()
        .min(1)
        .max(MAX_YEARS * 12),
    })
    .readonly(),
]);

const look = {
  shape: z.enum(TOKEN_SHAPES),
  /** Name of a colour as a code, such as `dark-blue`, that messages translate. */
  colour: code,
  pattern: z.enum(TOKEN_PATTERNS),
  /** What to draw for a colour that the drawing side has no name for. */
  swatch: z.exactOptional(z.string().regex(SWATCH_PATTERN)),
};

/** A key tag, chip, coin or whatever a fellowship hands over, and when. */
export const milestoneTokenSchema = z
  .object({
    code,
    interval: intervalSchema,
    kind: z.enum(TOKEN_KINDS),
    ...look,
    /** The organisation's own words. Tokens of this project have none: messages name them by interval. */
    label: z.exactOptional(text),
    /** Not counted unless somebody asks for it. */
    optional: z.exactOptional(z.literal(true)),
  })
  .readonly()
  .refine((token) => isYearCodeTrue(token.code, token.interval), { path: ['code'], error: 'the code of a year names another interval' });

/** How the years look that have no token of their own, from a year on without end. Their codes are `2y`, `3y`, … */
export const yearlyTokenSchema = z.object({ from: z.int().min(1).max(MAX_YEARS), ...look }).readonly();

/** Where a scheme is from. */
export const schemeProvenanceSchema = z
  .object({
    url: z.exactOptional(z.string().regex(SOURCE_URL_PATTERN)),
    note: z.exactOptional(text),
    /** Calendar date on which the source was read. */
    retrieved: z.iso.date(),
    confidence: z.enum(CONFIDENCES),
  })
  .readonly()
  .refine(({ url, note }) => url !== undefined || note !== undefined, { path: ['url'], error: 'a url or a note is needed' });

/** Which lengths of time a fellowship or an organisation recognises, and by which tokens: data, since no two agree. */
export const milestoneSchemeSchema = z
  .object({
    id: code,
    version: z.int().min(1),
    /** The organisation's own words. Schemes of this project have none: messages name them by id. */
    label: z.exactOptional(text),
    fellowship: z.exactOptional(code),
    provenance: schemeProvenanceSchema,
    /** Any order; on one date the later in this list counts. */
    tokens: z.array(milestoneTokenSchema).max(MAX_TOKENS).readonly(),
    yearly: z.exactOptional(yearlyTokenSchema),
  })
  .readonly()
  .superRefine(({ tokens }, context) => {
    const seen = new Set<string>();
    for (const [i, token] of tokens.entries()) {
      if (seen.has(token.code)) context.addIssue({ code: 'custom', path: ['tokens', i, 'code'], message: 'two tokens have this code' });
      seen.add(token.code);
    }
  });

function isYearCodeTrue(name: string, interval: Interval): boolean {
  const years = YEAR_CODE_PATTERN.exec(name)?.[1];
  return years === undefined || ('months' in interval && interval.months === Number(years) * 12);
}

export type Interval = z.output<typeof intervalSchema>;
export type MilestoneToken = z.output<typeof milestoneTokenSchema>;
export type YearlyToken = z.output<typeof yearlyTokenSchema>;
export type MilestoneScheme = z.output<typeof milestoneSchemeSchema>;
