import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideStory, publicStory } from './index.js';
import type { Story, StoryCommand, StoryContext, StoryState, StoryText } from './index.js';
import type { ActorRole } from '../command/index.js';
import { transitionTable } from '../../test/transition-table.js';
import { storySchema } from './schema.js';

const NOW = Date.parse('2026-03-01T02:00:00Z');
const AT = '2026-03-01T02:00:00.000Z';
const TEXT: StoryText = {
  title: 'Tuesdays',
  body: 'I kept *coming back*.',
  pathways: ['secular'],
  themes: [],
  contentNotes: ['none'],
  language: 'en',
};
const CONSENT: StoryContext['consents'][number] = { id: 'yes', purpose: 'publish-story', fields: ['story:one'] };
const story = (change: Partial<Story> = {}): Story =>
  storySchema.parse({
    id: 'one',
    version: 1,
    authorId: 'author',
    text: TEXT,
    consentId: 'yes',
    state: 'draft',
    revisions: [{ submittedAt: AT, text: TEXT }],
    moderation: [],
    ...change,
  });
const context = (memberId: string | undefined, role: ActorRole = 'member', change: Partial<StoryContext> = {}): StoryContext => ({
  now: NOW,
  timeZone: 'America/Denver',
  actor: memberId === undefined ? { role: 'system' } : { memberId, role },
  newId: () => 'one',
  consents: [CONSENT],
  ...change,
});
const COMMANDS: { readonly [T in StoryCommand['type']]: StoryCommand & { type: T } } = {
  draft: { type: 'draft', text: TEXT },
  edit: { type: 'edit', text: TEXT },
  submit: { type: 'submit', consentId: 'yes' },
  'start-review': { type: 'start-review' },
  'request-changes': { type: 'request-changes', reasons: ['anonymity-break'] },
  approve: { type: 'approve' },
  decline: { type: 'decline', reasons: ['advice', 'other'] },
  publish: { type: 'publish' },
  unlist: { type: 'unlist' },
  relist: { type: 'relist' },
  flag: { type: 'flag', reasons: ['self-harm-risk'] },
  withdraw: { type: 'withdraw' },
};
const TYPES = Object.keys(COMMANDS) as StoryCommand['type'][]; // The keys are the commands by the type above.
const BY_MODERATOR: readonly string[] = ['start-review', 'request-changes', 'approve', 'decline', 'flag'];
const codesOf = (decision: ReturnType<typeof decideStory>): readonly string[] =>
  decision.ok ? [] : decision.errors.map(({ code }) => code);

// Written out by hand from the state machine, and not taken from the code: a dash is a refusal.
const TRANSITIONS = transitionTable<StoryState, StoryCommand['type']>(`
  state             draft  edit              submit     start-review  request-changes   approve   decline   publish    unlist    relist     flag     withdraw
  none              draft  -                 -          -             -                 -         -         -          -         -          -        -
  draft             -      draft             submitted  -             -                 -         -         -          -         -          -        withdrawn
  submitted         -      -                 -          inReview      -                 -         -         -          -         -          -        withdrawn
  inReview          -      -                 -          -             changesRequested  approved  declined  -          -         -          -        withdrawn
  changesRequested  -      changesRequested  submitted  -             -                 -         -         -          -         -          -        withdrawn
  approved          -      -                 -          -             -                 -         -         published  -         -          -        withdrawn
  declined          -      -                 -          -             -                 -         -         -          -         -          -        withdrawn
  published         -      -                 -          -             -                 -         -         -          unlisted  -          flagged  withdrawn
  unlisted          -      -                 -          -             -                 -         -         -          -         published  -        withdrawn
  flagged           -      -                 -          inReview      -                 -         -         -          -         -          -        withdrawn
  withdrawn         -      -                 -          -             -                 -         -         -          -         -          -        -`);

describe('decideStory', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const before = state === 'none' ? undefined : story({ state });
    const by = BY_MODERATOR.includes(command) ? context('mod', 'moderator') : context('author');
    const decision = decideStory(before, COMMANDS[command], by);
    if (expected === '-') expect(codesOf(decision)).toEqual(['illegal-transition']);
    else {
      expect(decision).toMatchObject({ ok: true, state: { state: expected, version: before ? 2 : 1 } });
      if (decision.ok) {
        expect(storySchema.safeParse(decision.state).error?.issues).toBeUndefined();
        expect(decision.events).toHaveLength(1);
      }
    }
  });

  it.each([
    ['none', 'draft', undefined, 'system'],
    ['draft', 'edit', 'mod', 'moderator'],
    ['draft', 'submit', 'mod', 'staff'],
    ['inReview', 'approve', 'author', 'moderator'],
    ['inReview', 'decline', 'reader', 'member'],
    ['approved', 'publish', 'reader', 'member'],
    ['published', 'unlist', 'mod', 'moderator'],
    ['published', 'flag', 'reader', 'member'],
    ['published', 'flag', 'author', 'member'],
    ['published', 'withdraw', 'mod', 'steward'],
  ] as const)('in the state %s does not let %s be said by %s as %s', (state, command, by, role) => {
    const before = state === 'none' ? undefined : story({ state });
    expect(codesOf(decideStory(before, COMMANDS[command], context(by, role)))).toEqual(['not-yours']);
  });

  it('follows a report and a consent that are known elsewhere', () => {
    expect(decideStory(story({ state: 'published' }), COMMANDS.flag, context(undefined))).toMatchObject({
      state: { state: 'flagged', moderation: [{ actorRole: 'system', action: 'flag', reasons: ['self-harm-risk'] }] },
    });
    expect(decideStory(story({ state: 'published' }), COMMANDS.withdraw, context(undefined)).ok).toBe(true);
  });

  it('lets a draft lack what a submission needs, and then names all of it at once', () => {
    const text: StoryText = { ...TEXT, title: ' ', body: '', contentNotes: [] };
    const drafted = decideStory(undefined, { type: 'draft', text }, context('author'));
    if (!drafted.ok) throw new Error(codesOf(drafted).join());
    expect(codesOf(decideStory(drafted.state, COMMANDS.submit, context('author', 'member', { consents: [] })))).toEqual([
      'text-missing',
      'text-missing',
      'content-notes-unanswered',
      'consent-missing',
    ]);
  });

  it('takes no submission with a picture or a link that is not safe', () => {
    const body = '![me](https://example.org/me.jpg) and [this](javascript:alert) and [that](http://example.org)';
    expect(decideStory(story({ text: { ...TEXT, body } }), COMMANDS.submit, context('author'))).toMatchObject({
      errors: [
        { code: 'picture', field: 'body', value: '![me](https://example.org/me.jpg)' },
        { code: 'unsafe-link', field: 'body', value: '[this](javascript:alert)' },
        { code: 'unsafe-link', field: 'body', value: '[that](http://example.org)' },
      ],
    });
  });

  it.each([
    [[], 'consent-missing'],
    [[{ ...CONSENT, id: 'no' }], 'consent-missing'],
    [[{ ...CONSENT, purpose: 'show-profile' }], 'consent-missing'],
    [[{ ...CONSENT, fields: ['story:another'] }], 'consent-missing'],
    [[{ ...CONSENT, withdrawnAt: AT }], 'consent-over'],
    [[{ ...CONSENT, expiresOn: '2026-02-28' }], 'consent-over'],
    [[{ ...CONSENT, expiresOn: '2026-03-01' }], undefined],
  ] satisfies [StoryContext['consents'], string | undefined][])('with the consents %j answers %s', (consents, code) => {
    const by = context('author', 'member', { consents });
    const codes = code === undefined ? [] : [code];
    expect(codesOf(decideStory(story(), COMMANDS.submit, by))).toEqual(codes);
    expect(codesOf(decideStory(story({ state: 'approved' }), COMMANDS.publish, by))).toEqual(codes);
    expect(codesOf(decideStory(story({ state: 'unlisted' }), COMMANDS.relist, by))).toEqual(codes);
    expect(codesOf(decideStory(story({ state: 'published' }), COMMANDS.withdraw, by))).toEqual([]);
  });

  it.each(['request-changes', 'decline', 'flag'] as const)('wants a known reason for %s', (type) => {
    const before = story({ state: type === 'flag' ? 'published' : 'inReview' });
    expect(codesOf(decideStory(before, { type, reasons: [] }, context('mod', 'moderator')))).toEqual(['reason-missing']);
    // A code that no type allows, as it comes from a page.
    const reasons = ['boring' as 'other', 'other' as const];
    expect(codesOf(decideStory(before, { type, reasons }, context('mod', 'moderator')))).toEqual(['unknown-reason']);
  });

  it('keeps the text of each submission', () => {
    const first = decideStory(story({ revisions: [] }), COMMANDS.submit, context('author'));
    expect(first.ok && first.state.revisions).toEqual([{ submittedAt: AT, text: TEXT }]);
    const again = story({ state: 'changesRequested', text: { ...TEXT, title: 'Wednesdays' } });
    const second = decideStory(again, COMMANDS.submit, context('author'));
    expect(second.ok && second.state.revisions.map(({ text }) => text.title)).toEqual(['Tuesdays', 'Wednesdays']);
  });

  it('never asks what a text may be a sign of', () => {
    const text = { ...TEXT, body: 'Some nights I want to die. I am still here.' };
    expect(decideStory(story({ text }), COMMANDS.submit, context('author')).ok).toBe(true);
  });

  it('forgets no decision and no revision, and stays acceptable, whatever is said in whatever order', () => {
    const step = fc.record({
      type: fc.constantFrom(...TYPES),
      by: fc.constantFrom('author', 'mod', undefined),
      body: fc.constantFrom('', 'Hello', '[x](javascript:y)'),
      contentNotes: fc.constantFrom<StoryText['contentNotes'][]>([], ['none'], ['loss']),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        let state: Story | undefined;
        for (const { type, by, body, contentNotes } of steps) {
          const command = type === 'edit' || type === 'draft' ? { type, text: { ...TEXT, body, contentNotes } } : COMMANDS[type];
          const decision = decideStory(state, command, context(by, by === 'mod' ? 'moderator' : 'member'));
          if (state && state.state !== 'withdrawn' && type === 'withdraw' && by === state.authorId) expect(decision.ok).toBe(true);
          if (!decision.ok) continue;
          const next = decision.state;
          expect(storySchema.safeParse(next).error?.issues).toBeUndefined();
          expect(next.version).toBe((state?.version ?? 0) + 1);
          expect(next.moderation.slice(0, state?.moderation.length ?? 0)).toEqual(state?.moderation ?? []);
          expect(next.revisions.slice(0, state?.revisions.length ?? 0)).toEqual(state?.revisions ?? []);
          if (publicStory(next)) expect([next.text.contentNotes.length > 0, next.text.body]).toEqual([true, 'Hello']);
          state = next;
        }
      }),
    );
  });

  it('says nothing in an event but codes', () => {
    const decision = decideStory(story({ state: 'published' }), COMMANDS.withdraw, context('author'));
    expect(decision.ok && decision.events).toEqual([
      { type: 'StoryWithdrawn', at: AT, actorRole: 'member', aggregateId: 'one', payload: {} },
    ]);
  });
});

describe('publicStory', () => {
  it('is there while a story is published, and holds the text and nothing else', () => {
    expect(publicStory(story({ state: 'published' }))).toEqual({ id: 'one', ...TEXT });
    const others = TRANSITIONS.map(({ state }) => state).filter((state) => state !== 'none' && state !== 'published');
    for (const state of new Set(others)) expect(publicStory(story({ state: state as StoryState }))).toBeUndefined();
  });
});
