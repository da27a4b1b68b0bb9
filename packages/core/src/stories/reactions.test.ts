import { describe, expect, it } from 'vitest';
import { REACTION_KINDS, decideReaction, reactionsInWords } from './index.js';
import type { Reaction, ReactionKind, Story } from './index.js';
import { wishKindSchema } from '../celebrations/schema.js';
import type { CommandContext } from '../command/index.js';
import { moderationCoverSchema, reactionSchema } from './schema.js';

const story: Story = {
  id: 'one',
  version: 1,
  authorId: 'author',
  text: { title: 'T', body: 'B', pathways: [], themes: [], contentNotes: ['none'], language: 'en' },
  state: 'published',
  revisions: [],
  moderation: [],
};
const context = (memberId: string | undefined, about: Story = story): CommandContext & { story: Story } => ({
  now: Date.parse('2026-03-01T02:00:00Z'),
  timeZone: 'UTC',
  actor: memberId === undefined ? { role: 'system' } : { memberId, role: 'member' },
  newId: () => 'new',
  story: about,
});
const people = (count: number, kind: ReactionKind): Reaction[] =>
  Array.from({ length: count }, (_, i) => reactionSchema.parse({ storyId: 'one', memberId: `m${i}`, kind }));
const codesOf = (decision: ReturnType<typeof decideReaction>): readonly string[] =>
  decision.ok ? [] : decision.errors.map(({ code }) => code);

describe('decideReaction', () => {
  const one = people(1, 'me-too');

  it('adds one a person and kind, and takes it back', () => {
    expect(decideReaction([], { type: 'react', kind: 'me-too' }, context('m0'))).toMatchObject({ ok: true, state: one });
    expect(decideReaction(one, { type: 'react', kind: 'with-you' }, context('m0')).ok).toBe(true);
    expect(decideReaction(one, { type: 'take-back', kind: 'me-too' }, context('m0'))).toMatchObject({ ok: true, state: [] });
  });

  it('says why it cannot', () => {
    const unlisted: Story = { ...story, state: 'unlisted' };
    expect(codesOf(decideReaction(one, { type: 'react', kind: 'me-too' }, context('m0', unlisted)))).toEqual([
      'not-published',
      'already-reacted',
    ]);
    expect(codesOf(decideReaction(one, { type: 'take-back', kind: 'me-too' }, context('m1')))).toEqual(['no-such-reaction']);
    expect(codesOf(decideReaction(one, { type: 'react', kind: 'me-too' }, context(undefined)))).toEqual(['not-yours']);
    // A kind that no type allows, as it comes from a page.
    expect(codesOf(decideReaction(one, { type: 'react', kind: 'dislike' as 'me-too' }, context('m0')))).toEqual(['unknown-reaction']);
  });

  it('knows the kinds of a wish and no other', () => expect(REACTION_KINDS).toEqual(wishKindSchema.options));
});

describe('reactionsInWords', () => {
  it.each([
    [0, 'none'],
    [1, 'one'],
    [2, 'a-few'],
    [4, 'a-few'],
    [5, 'several'],
    [9, 'several'],
    [10, 'many'],
  ])('says of %i people: %s', (count, words) =>
    expect(reactionsInWords(story, people(count, 'with-you'))).toEqual({
      congratulations: 'none',
      'proud-of-you': 'none',
      'me-too': 'none',
      'thank-you': 'none',
      'with-you': words,
    }),
  );

  it('counts each person once and other stories not at all', () => {
    const reactions = [...people(1, 'me-too'), ...people(1, 'me-too'), { storyId: 'two', memberId: 'm1', kind: 'me-too' } as const];
    expect(reactionsInWords(story, reactions)['me-too']).toBe('one');
  });

  it('says none of a story that is not shown', () =>
    expect(reactionsInWords({ ...story, state: 'flagged' }, people(3, 'me-too'))['me-too']).toBe('none'));
});

describe('moderationCoverSchema', () => {
  const window = { weekday: 1, from: '18:00', to: '22:00' };

  it.each([
    [{ kind: 'none' }, true],
    [{ kind: 'hours', timeZone: 'Europe/Madrid', windows: [window, { ...window, to: '24:00' }] }, true],
    [{ kind: 'hours', timeZone: 'Europe/Madrid', windows: [] }, false],
    [{ kind: 'hours', timeZone: 'Europe/Madrid', windows: [{ ...window, to: '17:00' }] }, false],
    [{ kind: 'hours', timeZone: 'Europe/Madrid', windows: [{ ...window, weekday: 7 }] }, false],
    [{ kind: 'always' }, false],
  ])('answers for %j: %s', (cover, isValid) => expect(moderationCoverSchema.safeParse(cover).success).toBe(isValid));
});
