/** What a reader can answer: the kinds of a wish at a celebration. There is none that judges. */
export const REACTION_KINDS = ['congratulations', 'proud-of-you', 'me-too', 'thank-you', 'with-you'] as const;

export type ReactionKind = (typeof REACTION_KINDS)[number];
