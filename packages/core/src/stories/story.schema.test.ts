import { describe, expect, it } from 'vitest';
import type { Story, StoryText } from './index.js';
import { storySchema } from './schema.js';

const AT = '2026-03-01T02:00:00Z';
const TEXT: StoryText = {
  title: 'Tuesdays',
  body: 'I kept *coming back*.',
  pathways: ['secular'],
  themes: [],
  contentNotes: ['none'],
  language: 'en',
};
const STORY: Story = {
  id: 'one',
  version: 1,
  authorId: 'author',
  text: TEXT,
  consentId: 'yes',
  state: 'published',
  revisions: [{ submittedAt: AT, text: TEXT }],
  moderation: [],
};

describe('storySchema', () => {
  it('accepts a story', () => expect(storySchema.parse(STORY)).toEqual(STORY));

  it.each([
    [{ state: 'submitted', consentId: undefined }, ['consentId']],
    [{ state: 'published', revisions: [] }, ['revisions']],
    [{ state: 'published', text: { ...TEXT, contentNotes: [] } }, ['text', 'contentNotes']],
    [{ state: 'published', text: { ...TEXT, body: '![x](y)' } }, ['text', 'body']],
    [{ text: { ...TEXT, contentNotes: ['none', 'loss'] } }, ['text', 'contentNotes']],
    [{ text: { ...TEXT, byline: 'a@b' } }, ['text', 'byline']],
    [{ moderation: [{ at: AT, actorRole: 'member', action: 'approve', reasons: ['other'] }] }, ['moderation', 0, 'actorRole']],
    [{ moderation: [{ at: AT, actorRole: 'staff', action: 'decline', reasons: [] }] }, ['moderation', 0, 'reasons']],
    [{ version: 0 }, ['version']],
  ])('names the field of %j', (change, path) => {
    const { consentId, ...rest } = { ...STORY, ...change };
    const { success, error } = storySchema.safeParse({ ...rest, ...(consentId !== undefined && { consentId }) });
    expect([success, error?.issues[0]?.path]).toEqual([false, path]);
  });
});
