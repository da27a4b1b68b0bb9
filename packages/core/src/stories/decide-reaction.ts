import { accepted, commandError, domainEvent, refused } from '../command/index.js';
import type { CommandContext, CommandError, Decision, DomainEvent } from '../command/index.js';
import { REACTION_KINDS } from './reaction-kinds.js';
import type { ReactionKind } from './reaction-kinds.js';
import type { Reaction } from './reaction.schema.js';
import type { Story } from './story.schema.js';

/** To react to a story, or to take a reaction back. */
export interface ReactionCommand {
  readonly type: 'react' | 'take-back';
  readonly kind: ReactionKind;
}

export type ReactionEvent = DomainEvent<'StoryReacted' | 'StoryReactionTakenBack'>;

/**
 * Why a reaction is refused: nobody is signed in, the story is not shown, the kind is unknown, or the person has reacted in this
 * way already, or has not.
 */
export type ReactionErrorCode = 'not-yours' | 'not-published' | 'unknown-reaction' | 'already-reacted' | 'no-such-reaction';

/**
 * Decides about the reaction of the acting member. One a person, story and kind; it can be taken back at any time.
 *
 * @param reactions All that are kept, of this story at least.
 * @returns The reactions as they are then and one event, or every reason why nothing changed. Never throws for data.
 */
export function decideReaction(
  reactions: readonly Reaction[],
  { type, kind }: ReactionCommand,
  context: CommandContext & { readonly story: Story },
): Decision<readonly Reaction[], ReactionEvent, ReactionErrorCode> {
  const { actor, story } = context;
  const { memberId } = actor;
  if (memberId === undefined) return refused(commandError('not-yours', 'actor', actor.role));
  const isOwn = (one: Reaction) => one.storyId === story.id && one.memberId === memberId && one.kind === kind;
  const errors: CommandError<ReactionErrorCode>[] = [];
  if (!REACTION_KINDS.includes(kind)) errors.push(commandError('unknown-reaction', 'kind', kind));
  if (type === 'react' && story.state !== 'published') errors.push(commandError('not-published', 'story', story.id));
  if (type === 'react' && reactions.some(isOwn)) errors.push(commandError('already-reacted', 'kind', kind));
  if (type === 'take-back' && !reactions.some(isOwn)) errors.push(commandError('no-such-reaction', 'kind', kind));
  if (errors.length > 0) return refused(...errors);
  return type === 'react'
    ? accepted([...reactions, { storyId: story.id, memberId, kind }], [domainEvent('StoryReacted', story.id, context, { kind })])
    : accepted(
        reactions.filter((one) => !isOwn(one)),
        [domainEvent('StoryReactionTakenBack', story.id, context, { kind })],
      );
}
