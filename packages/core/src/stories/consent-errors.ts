import { commandError } from '../command/index.js';
import type { CommandError } from '../command/index.js';
import { todayIn } from '../time/today-in.js';
import type { StoryContext, StoryErrorCode } from './story-command.js';

/** The purpose that a consent to publishing a story names. */
export const PUBLISH_STORY = 'publish-story';

/** Why a story may not be shown with a consent; empty when it may. A consent ends with the first moment of its `expiresOn`. */
export function consentErrors(
  storyId: string,
  consentId: string | undefined,
  { consents, now, timeZone }: StoryContext,
): readonly CommandError<StoryErrorCode>[] {
  const consent = consents.find(
    ({ id, purpose, fields }) => id === consentId && purpose === PUBLISH_STORY && fields.includes(`story:${storyId}`),
  );
  if (!consent) return [commandError('consent-missing', 'consentId', consentId)];
  const { expiresOn, withdrawnAt } = consent;
  const isOver = withdrawnAt !== undefined || (expiresOn !== undefined && expiresOn <= todayIn(now, timeZone));
  return isOver ? [commandError('consent-over', 'consentId', consentId)] : [];
}
