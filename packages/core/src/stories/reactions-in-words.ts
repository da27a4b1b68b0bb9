import { amountInWords } from '../model/amount-in-words.js';
import type { AmountInWords } from '../model/amount-in-words.js';
import type { ReactionKind } from './reaction-kinds.js';
import type { Reaction } from './reaction.schema.js';
import type { Story } from './story.schema.js';

/** How many people reacted, in words, so that stories cannot be ranked. */
export type ReactionAmount = AmountInWords;

/**
 * How many people gave a story each kind of reaction, in words: `a-few` from 2, `several` from 5, `many` from 10.
 * A story that is not published has none.
 */
export function reactionsInWords(story: Story, reactions: readonly Reaction[]): Readonly<Record<ReactionKind, ReactionAmount>> {
  const shown = story.state === 'published' ? reactions.filter(({ storyId }) => storyId === story.id) : [];
  const amount = (kind: ReactionKind) =>
    amountInWords(new Set(shown.filter((one) => one.kind === kind).map(({ memberId }) => memberId)).size);
  return {
    congratulations: amount('congratulations'),
    'proud-of-you': amount('proud-of-you'),
    'me-too': amount('me-too'),
    'thank-you': amount('thank-you'),
    'with-you': amount('with-you'),
  };
}
