/** Longest texts of a story, in UTF-16 code units, and most entries of its lists. */
export const STORY_LIMITS = { bylineMin: 2, byline: 40, title: 120, body: 20_000, pathways: 10, themes: 12, code: 40 } as const;

/** What a reader may want to know before reading. `none` is an answer too, and stands alone. */
export const CONTENT_NOTES = [
  'none',
  'substance-use-detail',
  'self-harm',
  'suicide',
  'violence',
  'sexual-violence',
  'eating',
  'loss',
  'overdose',
] as const;

/** Why somebody who moderates decided as they did. */
export const STORY_REASONS = [
  'within-guidelines',
  'anonymity-break',
  'substance-detail',
  'method-detail',
  'self-harm-risk',
  'content-note-missing',
  'advice',
  'sale-or-solicitation',
  'harassment',
  'hate',
  'spam',
  'other',
] as const;

export type ContentNote = (typeof CONTENT_NOTES)[number];
export type StoryReason = (typeof STORY_REASONS)[number];
