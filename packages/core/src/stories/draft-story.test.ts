import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideStory } from './index.js';
import type { Story, StoryContext, StoryText } from './index.js';
import { storySchema } from './schema.js';

const TEXT: StoryText = {
  title: 'Tuesdays',
  body: 'I kept *coming back*.',
  pathways: ['secular'],
  themes: [],
  contentNotes: ['none'],
  language: 'en',
};
const DRAFT: Story = { id: 'one', version: 1, authorId: 'author', text: TEXT, state: 'draft', revisions: [], moderation: [] };
const context = (memberId: string): StoryContext => ({
  now: Date.parse('2026-03-01T02:00:00Z'),
  timeZone: 'America/Denver',
  actor: { memberId, role: 'member' },
  newId: () => 'one',
  consents: [],
});
const codesOf = (decision: ReturnType<typeof decideStory>): readonly string[] =>
  decision.ok ? [] : decision.errors.map(({ code }) => code);

describe('decideStory, of the text of a draft', () => {
  it('names everything that is wrong with a text at once', () => {
    const text: StoryText = {
      byline: 'x'.repeat(41),
      title: 'x'.repeat(121),
      body: 'x'.repeat(20_001),
      pathways: [''],
      themes: Array.from({ length: 13 }, (_, i) => `t${i}`),
      // A code that no type allows, as it comes from a page.
      contentNotes: ['none', 'sadness' as 'loss'],
      language: 'English!',
    };
    const codes = [
      'text-too-long',
      'text-too-long',
      'text-too-long',
      'invalid-code',
      'too-many',
      'invalid-language',
      'unknown-content-note',
      'content-notes-contradict',
    ];
    expect(codesOf(decideStory(undefined, { type: 'draft', text }, context('author')))).toEqual(codes);
    const edited = decideStory(DRAFT, { type: 'edit', text }, context('author'));
    expect(codesOf(edited)).toEqual(codes);
  });

  it.each(['kim@example.org', 'Kim 555 010 9999', '@kim', 'www.kim', 'kim.com'])('takes no byline that leads to a person: %s', (byline) =>
    expect(codesOf(decideStory(undefined, { type: 'draft', text: { ...TEXT, byline } }, context('author')))).toEqual(['byline-identifies']),
  );

  it('takes a pseudonym such as fellowships use', () =>
    expect(decideStory(undefined, { type: 'draft', text: { ...TEXT, byline: 'Kim L.' } }, context('author')).ok).toBe(true));

  it('drafts only what the schema accepts, whatever a page sends', () => {
    const text = fc.record({
      byline: fc.string(),
      title: fc.string({ maxLength: 200 }),
      body: fc.string(),
      pathways: fc.array(fc.string({ maxLength: 60 })),
      themes: fc.array(fc.string({ maxLength: 60 })),
      contentNotes: fc.array(fc.oneof(fc.constantFrom('none', 'loss'), fc.string())),
      language: fc.oneof(fc.constantFrom('en', 'es-MX'), fc.string()),
    });
    fc.assert(
      fc.property(text, (any) => {
        // Values that no type allows, as they come from a page.
        const decision = decideStory(undefined, { type: 'draft', text: any as StoryText }, context('author'));
        if (decision.ok) expect(storySchema.safeParse(decision.state).error?.issues).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
