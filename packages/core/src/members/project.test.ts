import { describe, expect, it } from 'vitest';
import { hasLiveConsent, project } from './index.js';
import type { Audience, ConsentRecord, Member, Viewer } from './index.js';
import { consentRecordSchema, memberSchema } from './schema.js';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const consent = (audience: Audience, change: Partial<ConsentRecord> = {}): ConsentRecord =>
  consentRecordSchema.parse({
    id: audience,
    purpose: 'show-profile',
    fields: ['pronouns'],
    audience,
    givenAt: '2026-02-01T00:00:00Z',
    textVersion: 'v1',
    ...change,
  });
const member = (change: object = {}): Member =>
  memberSchema.parse({
    id: 'ana',
    version: 3,
    status: 'active',
    createdOn: '2026-01-05',
    profile: {
      handle: 'Ana P.',
      pronouns: 'she',
      locale: 'pt',
      timeZone: 'UTC',
      pathways: [],
      interests: [],
      accessNeeds: [],
    },
    visibility: {},
    consents: [],
    ...change,
  });
const shownTo = (audience: Audience): Member => member({ visibility: { pronouns: audience }, consents: [consent(audience)] });

const VIEWERS: Readonly<Record<string, Viewer>> = {
  herself: { memberId: 'ana' },
  mentor: { memberId: 'm', isMentor: true },
  circle: { memberId: 'c', inCircle: true },
  tuesday: { memberId: 't', sharedGroupIds: ['tuesday'] },
  friday: { memberId: 'f', sharedGroupIds: ['friday'] },
  organisation: { memberId: 'o', ofOrganisation: true },
  stranger: {},
};

describe('project', () => {
  // Who sees a field, by the audience that the member chose for it.
  it.each([
    ['self', 'herself'],
    ['mentor', 'herself mentor'],
    ['circle', 'herself mentor circle'],
    ['group:tuesday', 'herself mentor circle tuesday'],
    ['organisation', 'herself mentor circle tuesday friday organisation'],
    ['public', 'herself mentor circle tuesday friday organisation stranger'],
  ] as const)('shows what is for %s to %s', (audience, expected) => {
    const state = audience === 'self' ? member() : shownTo(audience);
    const seen = Object.entries(VIEWERS).filter(([, viewer]) => 'pronouns' in project(state, viewer, { now: NOW }));
    expect(seen.map(([name]) => name).join(' ')).toBe(expected);
  });

  it('gives everything to the member, a handle inside the organisation, and nothing to strangers', () => {
    const state = member();
    expect(project(state, VIEWERS['herself']!, { now: NOW })).toEqual('profile' in state && state.profile);
    expect(project(state, VIEWERS['friday']!, { now: NOW })).toEqual({ handle: 'Ana P.' });
    expect(project(state, VIEWERS['stranger']!, { now: NOW })).toEqual({});
  });

  it.each([
    ['for another purpose', { purpose: 'celebrate' }],
    ['on another field', { fields: ['interests'] }],
    ['of tomorrow', { givenAt: '2026-03-02T00:00:00Z' }],
    ['that expired this morning', { expiresOn: '2026-03-01' }],
    ['for a smaller circle', { audience: 'mentor' }],
  ] as const)('does not count a consent %s', (_, change) => {
    const state = member({ visibility: { pronouns: 'circle' }, consents: [consent('circle')] });
    const weaker = { ...state, consents: [consent('circle', change as Partial<ConsentRecord>)] } as Member;
    expect(project(state, VIEWERS['circle']!, { now: NOW })).toHaveProperty('pronouns');
    expect(project(weaker, VIEWERS['circle']!, { now: NOW })).toEqual({ handle: 'Ana P.' });
  });

  it('shows for one purpose what was allowed for that one', () => {
    const state = member({ visibility: { pronouns: 'public' }, consents: [consent('public', { purpose: 'celebrate' })] });
    expect(project(state, {}, { now: NOW, purpose: 'celebrate' })).toEqual({ pronouns: 'she' });
    expect(project(state, {}, { now: NOW })).toEqual({});
  });

  it('holds a consent to the last moment before its day, by the clock of the member', () => {
    const state = member({
      profile: { ...project(member(), { memberId: 'ana' }, { now: NOW }), timeZone: 'America/Denver' },
      visibility: { pronouns: 'public' },
      consents: [consent('public', { expiresOn: '2026-03-02' })],
    });
    expect(project(state, {}, { now: Date.parse('2026-03-02T06:59:59Z') })).toEqual({ pronouns: 'she' });
    expect(project(state, {}, { now: Date.parse('2026-03-02T07:00:00Z') })).toEqual({});
  });

  it('heeds expiry in UTC where this engine does not know the zone', () => {
    const state = member({ visibility: { pronouns: 'public' }, consents: [consent('public', { expiresOn: '2026-03-02' })] });
    const newer = { ...state, profile: { ...('profile' in state && state.profile), timeZone: 'Europe/Newtown' } } as Member;
    expect(project(newer, {}, { now: NOW })).toEqual({ pronouns: 'she' });
    expect(project(newer, {}, { now: NOW + 86_400_000 })).toEqual({});
  });

  it.each([{ status: 'paused' }, { status: 'leaving', eraseFrom: '2026-03-30' }])('shows nobody but themselves who is %j', (change) => {
    const state = member({ visibility: { pronouns: 'public' }, consents: [consent('public')], ...change });
    expect(project(state, { isMentor: true, ofOrganisation: true }, { now: NOW })).toEqual({});
    expect(project(state, { memberId: 'ana' }, { now: NOW })).toHaveProperty('handle', 'Ana P.');
  });

  it('shows nothing of an erased member, to themselves neither', () =>
    expect(project(memberSchema.parse({ id: 'ana', version: 2, status: 'erased' }), { memberId: 'ana' }, { now: NOW })).toEqual({}));
});

describe('hasLiveConsent', () => {
  const moment = { now: NOW, timeZone: 'UTC' };
  const consents = [
    consent('public', { fields: ['story:s1'], purpose: 'publish-story' }),
    consent('public', { fields: ['story:s2'], purpose: 'publish-story' }),
  ];

  it.each([
    [['story:s1', 'story:s2'], 'public', 'publish-story', true],
    [['story:s1'], 'organisation', 'publish-story', true],
    [['story:s1', 'story:s3'], 'public', 'publish-story', false],
    [['story:s1'], 'public', 'celebrate', false],
    [[], 'public', 'publish-story', false],
  ] as const)('tells of %j for %s and %s: %s', (fields, audience, purpose, expected) =>
    expect(hasLiveConsent(consents, { fields, audience, purpose }, moment)).toBe(expected),
  );

  it('does not take a consent for one group as one for another', () => {
    const need = { purpose: 'show-profile', fields: ['pronouns'], audience: 'group:friday' } as const;
    expect(hasLiveConsent([consent('group:tuesday')], need, moment)).toBe(false);
    expect(hasLiveConsent([consent('group:friday')], need, moment)).toBe(true);
  });
});
