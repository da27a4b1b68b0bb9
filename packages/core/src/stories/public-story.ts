import type { Story, StoryText } from './story.schema.js';

/** A story as readers see it. */
export interface PublicStory extends StoryText {
  readonly id: string;
}

/** A story for its readers, or undefined while it is not published. It never holds who wrote it, earlier texts, or what moderators said. */
export function publicStory({ id, text, state }: Story): PublicStory | undefined {
  return state === 'published' ? { id, ...text } : undefined;
}
