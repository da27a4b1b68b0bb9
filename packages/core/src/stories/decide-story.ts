import { accepted, commandError, domainEvent, instantOf, nextState, refused } from '../command/index.js';
import type { CommandError, Decision } from '../command/index.js';
import { consentErrors } from './consent-errors.js';
import { maySay } from './may-say.js';
import type { StoryCommand, StoryContext, StoryErrorCode, StoryEvent } from './story-command.js';
import { STORY_REASONS } from './story-limits.js';
import type { StoryReason } from './story-limits.js';
import { STORY_EVENTS, STORY_TRANSITIONS } from './story-transitions.js';
import type { Story, StoryModeration, StoryText } from './story.schema.js';
import { textErrors } from './text-errors.js';

const REASONS: readonly string[] = STORY_REASONS;

/** Only what belongs to a text, so that nothing else of a command gets into the state. */
function copyText({ byline, title, body, pathways, themes, contentNotes, language }: StoryText): StoryText {
  return { ...(byline !== undefined && { byline }), title, body, pathways, themes, contentNotes, language };
}

function draft({ text }: StoryCommand & { type: 'draft' }, context: StoryContext): Decision<Story, StoryEvent, StoryErrorCode> {
  const { memberId: authorId, role } = context.actor;
  if (authorId === undefined) return refused(commandError('not-yours', 'actor', role));
  const errors = textErrors(text, false);
  if (errors.length > 0) return refused(...errors);
  const id = context.newId();
  return accepted({ id, version: 1, authorId, text: copyText(text), state: 'draft', revisions: [], moderation: [] }, [
    domainEvent('StoryDrafted', id, context),
  ]);
}

function reasonErrors(reasons: readonly string[]): readonly CommandError<StoryErrorCode>[] {
  if (reasons.length === 0) return [commandError('reason-missing', 'reasons', reasons)];
  return reasons.filter((reason) => !REASONS.includes(reason)).map((reason) => commandError('unknown-reason', 'reasons', reason));
}

/** Reasons of the command's own, once the state allows it. */
function errorsOf(story: Story, command: StoryCommand, context: StoryContext): readonly CommandError<StoryErrorCode>[] {
  switch (command.type) {
    case 'edit':
      return textErrors(command.text, false);
    case 'submit':
      return [...textErrors(story.text, true), ...consentErrors(story.id, command.consentId, context)];
    case 'publish':
    case 'relist':
      return consentErrors(story.id, story.consentId, context);
    case 'request-changes':
    case 'decline':
    case 'flag':
      return reasonErrors(command.reasons);
    default:
      return [];
  }
}

/** What a command adds to the log of moderation, or undefined where it is no decision of a moderator's. */
function moderationOf(command: StoryCommand, { actor, now }: StoryContext): StoryModeration | undefined {
  const { type } = command;
  if (type !== 'request-changes' && type !== 'approve' && type !== 'decline' && type !== 'flag') return undefined;
  const reasons: readonly StoryReason[] = type === 'approve' ? ['within-guidelines'] : command.reasons;
  // Nobody else gets past `maySay`.
  return { at: instantOf(now), actorRole: actor.role as StoryModeration['actorRole'], action: type, reasons: [...reasons] };
}

/**
 * Decides what a command does to a story. Pure: the same arguments give the same answer. What `classifyRisk` finds in a text is
 * not asked here, for nothing that is found in somebody's words stops them from saying them.
 *
 * @param story The story as it is, or undefined for a new one (`draft`).
 * @returns The next state and one event, or every reason why nothing changed. Never throws for data.
 * @example
 * const decision = decideStory(story, { type: 'withdraw' }, context);
 */
export function decideStory(
  story: Story | undefined,
  command: StoryCommand,
  context: StoryContext,
): Decision<Story, StoryEvent, StoryErrorCode> {
  if (story && !maySay(story, command, context.actor)) return refused(commandError('not-yours', 'actor', context.actor.memberId));
  const state = nextState(STORY_TRANSITIONS, story?.state ?? 'none', command.type);
  if (state === undefined || state === 'none') return refused(commandError('illegal-transition', 'type', command.type));
  if (command.type === 'draft') return draft(command, context);
  if (!story) return refused(commandError('illegal-transition', 'type', command.type));
  const errors = errorsOf(story, command, context);
  if (errors.length > 0) return refused(...errors);
  const moderation = moderationOf(command, context);
  const next: Story = {
    ...story,
    version: story.version + 1,
    state,
    ...(command.type === 'edit' && { text: copyText(command.text) }),
    ...(command.type === 'submit' && {
      consentId: command.consentId,
      revisions: [...story.revisions, { submittedAt: instantOf(context.now), text: story.text }],
    }),
    ...(moderation && { moderation: [...story.moderation, moderation] }),
  };
  return accepted(next, [domainEvent(STORY_EVENTS[command.type], story.id, context)]);
}
