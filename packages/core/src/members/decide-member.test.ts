import { describe, expect, it } from 'vitest';
import { LEAVING_GRACE_DAYS, decideMember, exportMember } from './index.js';
import type { Member, MemberCommand, MemberContext, MemberDecision, MemberStatus } from './index.js';
import { transitionTable } from '../../test/transition-table.js';
import { memberExportSchema, memberSchema } from './schema.js';

const NOW = Date.parse('2026-03-01T02:00:00Z');
const GIVEN_AT = '2026-02-01T00:00:00.000Z';
const consent = { id: 'c1', purpose: 'show-profile', fields: ['pronouns'], audience: 'circle', givenAt: GIVEN_AT, textVersion: 'v1' };
const member = (change: object = {}): Member =>
  memberSchema.parse({
    id: 'ana',
    version: 1,
    status: 'active',
    createdOn: '2026-01-05',
    profile: {
      handle: 'Ana P.',
      pronouns: 'she/they',
      locale: 'pt',
      timeZone: 'America/Denver',
      pathways: ['secular'],
      interests: ['hill walking'],
      accessNeeds: [],
    },
    visibility: {},
    consents: [consent],
    ...change,
  });
const inState = (status: MemberStatus): Member =>
  status === 'erased'
    ? memberSchema.parse({ id: 'ana', version: 1, status })
    : member({ status, ...(status === 'leaving' && { eraseFrom: '2026-03-30' }), visibility: { interests: 'self', pronouns: 'mentor' } });
const context = (change: Partial<MemberContext> = {}): MemberContext => ({
  now: NOW,
  timeZone: 'America/Denver',
  actor: { role: 'member', memberId: 'ana' },
  newId: () => 'new',
  ...change,
});
const system = context({ actor: { role: 'system' } });
const PROFILE = { handle: 'Ana P.', locale: 'pt', timeZone: 'America/Denver' };
const COMMANDS: { readonly [T in MemberCommand['type']]: MemberCommand & { type: T } } = {
  create: { type: 'create', profile: PROFILE },
  change: { type: 'change', changes: { interests: ['choir'] } },
  widen: { type: 'widen', fields: ['pronouns'], audience: 'circle', purpose: 'show-profile' },
  narrow: { type: 'narrow', fields: ['pronouns'], audience: 'self' },
  giveConsent: { type: 'giveConsent', purpose: 'show-profile', fields: ['interests'], audience: 'group:tuesday', textVersion: 'v1' },
  withdrawConsent: { type: 'withdrawConsent', consentId: 'c1' },
  expireConsents: { type: 'expireConsents' },
  pause: { type: 'pause' },
  resume: { type: 'resume' },
  leave: { type: 'leave' },
  cancelLeaving: { type: 'cancelLeaving' },
  erase: { type: 'erase' },
};
const reasons = (decision: MemberDecision): readonly (readonly [string, string])[] =>
  decision.ok ? [] : decision.errors.map(({ code, field }) => [code, field]);
const happened = (decision: MemberDecision): readonly string[] => (decision.ok ? decision.events.map(({ type }) => type) : ['refused']);

// Written out by hand from the state machine, and not taken from the code: a dash is a refusal.
const TRANSITIONS = transitionTable<MemberStatus, MemberCommand['type']>(`
  state    create  change  widen   narrow   giveConsent  withdrawConsent  expireConsents  pause   resume  leave    cancelLeaving  erase
  none     active  -       -       -        -            -                -               -       -       -        -              -
  active   -       active  active  active   active       active           active          paused  -       leaving  -              erased
  paused   -       paused  paused  paused   paused       paused           paused          -       active  leaving  -              erased
  leaving  -       -       -       leaving  -            leaving          leaving         -       -       -        paused         erased
  erased   -       -       -       -        -            -                -               -       -       -        -              -`);

describe('decideMember', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    // There is something to expire once the consent's day has begun.
    const expired = { consents: [{ ...consent, expiresOn: '2026-02-28' }] };
    const base = state === 'none' ? undefined : inState(state);
    const before = base && command === 'expireConsents' && base.status !== 'erased' ? memberSchema.parse({ ...base, ...expired }) : base;
    const decision = decideMember(before, COMMANDS[command], context());
    if (expected === '-') expect(reasons(decision)).toEqual([['illegal-transition', 'type']]);
    else {
      expect(decision).toMatchObject({ ok: true, state: { id: 'ana', status: expected, version: before ? 2 : 1 } });
      if (decision.ok) expect(memberSchema.parse(decision.state)).toEqual(decision.state);
      expect(happened(decision).length).toBeGreaterThan(0);
    }
  });

  it('begins with a handle and nothing else that anybody sees', () => {
    const decision = decideMember(undefined, COMMANDS.create, context({ actor: { role: 'member' } }));
    expect(decision).toEqual({
      ok: true,
      state: {
        id: 'new',
        version: 1,
        status: 'active',
        createdOn: '2026-02-28',
        profile: { ...PROFILE, pathways: [], interests: [], accessNeeds: [] },
        visibility: {},
        consents: [],
      },
      events: [{ type: 'MemberJoined', at: '2026-03-01T02:00:00.000Z', actorRole: 'member', aggregateId: 'new', payload: {} }],
    });
  });

  it('names everything that a profile lacks at once', () => {
    const profile = { handle: 'x', locale: '??', timeZone: 'Mars/Base', pathways: ['magic'], interests: ['', 'me@example.org'] };
    // Commands also come from where types are not checked.
    const wrong = { type: 'create', profile: { ...profile, legalName: 'A', dateOfBirth: '1980-01-01' } } as unknown as MemberCommand;
    expect(reasons(decideMember(undefined, wrong, context()))).toEqual([
      ['text-length', 'handle'],
      ['invalid-language', 'locale'],
      ['unknown-zone', 'timeZone'],
      ['unknown-pathway', 'pathways'],
      ['text-length', 'interests'],
      ['contains-email', 'interests'],
      ['unknown-field', 'legalName'],
      ['unknown-field', 'dateOfBirth'],
    ]);
    expect(reasons(decideMember(undefined, { type: 'create', profile: {} } as unknown as MemberCommand, context()))).toEqual([
      ['required', 'handle'],
      ['required', 'locale'],
      ['required', 'timeZone'],
    ]);
  });

  it('keeps texts tidy and every entry once, and takes pronouns away with null', () => {
    const decision = decideMember(
      member(),
      { type: 'change', changes: { handle: '  River\n  Song ', interests: ['choir', ' choir'], pronouns: null } },
      context(),
    );
    expect(decision).toMatchObject({ ok: true, state: { profile: { handle: 'River Song', interests: ['choir'] } } });
    expect(decision.ok && 'profile' in decision.state && decision.state.profile).not.toHaveProperty('pronouns');
    expect(happened(decision)).toEqual(['ProfileChanged', 'ProfileChanged', 'ProfileChanged']);
  });

  it.each([
    [{}, 'nothing-named', 'changes'],
    [{ handle: null }, 'required', 'handle'],
    [{ handle: 7 }, 'not-text', 'handle'],
    [{ pathways: 'secular' }, 'not-a-list', 'pathways'],
    [{ pronouns: 'x'.repeat(41) }, 'text-length', 'pronouns'],
  ])('refuses to change %j', (changes, code, field) => {
    const command = { type: 'change', changes } as unknown as MemberCommand;
    expect(reasons(decideMember(member(), command, context()))).toEqual([[code, field]]);
  });

  it.each([
    [30, []],
    [31, [['too-many', 'interests']]],
  ])('takes %i interests or says why not', (count, expected) => {
    const interests = Array.from({ length: count }, (_, i) => `interest ${i}`);
    expect(reasons(decideMember(member(), { type: 'change', changes: { interests } }, context()))).toEqual(expected);
  });

  it.each(Object.keys(COMMANDS) as MemberCommand['type'][])('lets nobody else say %s', (command) => {
    const nobody = context({ actor: { role: 'steward', memberId: 'else' } });
    expect(reasons(decideMember(member(), COMMANDS[command], nobody))).toEqual([['not-yours', 'actor']]);
    const bySystem = reasons(decideMember(inState('leaving'), COMMANDS[command], system));
    expect(bySystem.some(([code]) => code === 'not-yours')).toBe(command !== 'erase' && command !== 'expireConsents');
  });

  it('lets nobody but a person create a member', () =>
    expect(reasons(decideMember(undefined, COMMANDS.create, context({ actor: { role: 'staff', memberId: 's' } })))).toEqual([
      ['not-yours', 'actor'],
    ]));
});

describe('decideMember: audiences', () => {
  it.each([
    [{ audience: 'circle' }, []],
    [{ audience: 'mentor' }, []],
    [{ audience: 'group:tuesday' }, [['consent-missing', 'pronouns']]],
    [{ audience: 'public' }, [['consent-missing', 'pronouns']]],
    [{ audience: 'circle', purpose: 'celebrate' }, [['consent-missing', 'pronouns']]],
    [{ audience: 'self' }, [['already-covered', 'pronouns']]],
    [{ audience: 'circle', fields: ['pronouns', 'interests'] }, [['consent-missing', 'interests']]],
    [
      { audience: 'everyone', fields: [] },
      [
        ['nothing-named', 'fields'],
        ['unknown-audience', 'audience'],
      ],
    ],
    [{ fields: ['legalName'] }, [['unknown-field', 'fields']]],
    [{ audience: 'public', fields: ['handle'] }, [['consent-missing', 'handle']]],
  ])('widens with %j only under a live consent', (change, expected) => {
    const command = { ...COMMANDS.widen, ...change } as MemberCommand;
    expect(reasons(decideMember(member(), command, context()))).toEqual(expected);
  });

  it('takes a handle back from sight, and shows it inside the organisation again without a consent', () => {
    const hidden = decideMember(member(), { type: 'narrow', fields: ['handle'], audience: 'self' }, context());
    expect(hidden).toMatchObject({ ok: true, events: [{ payload: { field: 'handle', from: 'organisation', to: 'self' } }] });
    const shown = decideMember(
      hidden.ok ? hidden.state : undefined,
      { ...COMMANDS.widen, fields: ['handle'], audience: 'organisation' },
      context(),
    );
    expect(shown.ok).toBe(true);
  });

  it.each([
    [{ audience: 'circle' }, 'not-narrower'],
    [{ audience: 'mentor' }, 'not-narrower'],
  ])('does not narrow to %j what is there or narrower', (change, code) => {
    const command = { ...COMMANDS.narrow, ...change } as MemberCommand;
    expect(reasons(decideMember(member({ visibility: { pronouns: 'mentor' } }), command, context()))).toEqual([[code, 'pronouns']]);
  });

  it('narrows at once what a withdrawn consent kept wide, to what another one allows', () => {
    const wide = { ...consent, id: 'c2', audience: 'public' };
    const before = member({ consents: [consent, wide], visibility: { pronouns: 'public', handle: 'self' } });
    const decision = decideMember(before, { type: 'withdrawConsent', consentId: 'c2' }, context());
    expect(decision).toMatchObject({
      ok: true,
      state: {
        visibility: { pronouns: 'circle', handle: 'self' },
        consents: [consent, { ...wide, withdrawnAt: '2026-03-01T02:00:00.000Z' }],
      },
      events: [
        { type: 'ConsentWithdrawn', payload: { consentId: 'c2', purpose: 'show-profile' } },
        { type: 'AudienceNarrowed', payload: { field: 'pronouns', from: 'public', to: 'circle' } },
      ],
    });
  });

  it.each(['c9', 'gone'])('withdraws no consent %s', (consentId) => {
    const before = member({ consents: [{ ...consent, id: 'gone', withdrawnAt: GIVEN_AT }] });
    expect(reasons(decideMember(before, { type: 'withdrawConsent', consentId }, context()))).toEqual([['no-such-consent', 'consentId']]);
  });

  it('narrows with any command what has expired, in the zone of the member', () => {
    const before = member({ consents: [{ ...consent, expiresOn: '2026-03-01' }], visibility: { pronouns: 'circle' } });
    // In Denver it is still 28 February.
    expect(reasons(decideMember(before, COMMANDS.expireConsents, system))).toEqual([['nothing-expired', '']]);
    const midnight = { now: Date.parse('2026-03-01T07:00:00Z') };
    const narrowed = { type: 'AudienceNarrowed', payload: { field: 'pronouns', from: 'circle', to: 'self' } };
    expect(decideMember(before, COMMANDS.expireConsents, { ...system, ...midnight })).toMatchObject({ ok: true, events: [narrowed] });
    expect(decideMember(before, COMMANDS.pause, context(midnight))).toMatchObject({
      ok: true,
      events: [{ type: 'MemberPaused' }, narrowed],
    });
  });

  it.each([
    [{ fields: ['story:s1', 'pursuit:p1'], audience: 'public', expiresOn: '2026-03-01' }, []],
    [{ fields: [] }, [['nothing-named', 'fields']]],
    [{ fields: ['legalName', 'diary:d1', 'story:'] }, Array.from({ length: 3 }, () => ['unknown-field', 'fields'])],
    [{ purpose: 'Anything At All' }, [['invalid-purpose', 'purpose']]],
    [{ audience: 'self' }, [['consent-needless', 'audience']]],
    [{ audience: 'world' }, [['unknown-audience', 'audience']]],
    [{ textVersion: ' ' }, [['invalid-version', 'textVersion']]],
    [{ expiresOn: '2026-02-30' }, [['invalid-date', 'expiresOn']]],
    [{ expiresOn: '2026-02-28' }, [['date-not-later', 'expiresOn']]],
  ])('takes a consent with %j or says why not', (change, expected) => {
    const command = { ...COMMANDS.giveConsent, ...change } as MemberCommand;
    const decision = decideMember(member(), command, context());
    expect(reasons(decision)).toEqual(expected);
    if (decision.ok) expect(memberSchema.parse(decision.state)).toEqual(decision.state);
  });

  it.each([
    [100, []],
    [101, [['too-many', 'fields']]],
  ])('takes a consent for %i stories or says why not', (count, expected) => {
    const fields = Array.from({ length: count }, (_, i) => `story:${i}` as const);
    expect(reasons(decideMember(member(), { ...COMMANDS.giveConsent, fields }, context()))).toEqual(expected);
  });
});

describe('decideMember: leaving', () => {
  it('offers an export and gives time to come back, unseen until they resume', () => {
    const leaving = decideMember(member(), COMMANDS.leave, context());
    expect(leaving).toMatchObject({ ok: true, state: { eraseFrom: '2026-03-30' } });
    expect(LEAVING_GRACE_DAYS).toBe(30);
    expect(happened(leaving)).toEqual(['LeavingBegun', 'ExportOffered']);
    const back = decideMember(leaving.ok ? leaving.state : undefined, COMMANDS.cancelLeaving, context());
    expect(back).toMatchObject({ ok: true, state: { status: 'paused' } });
    expect(back.ok && back.state).not.toHaveProperty('eraseFrom');
  });

  it.each([
    ['active', '2027-01-01T00:00:00Z', [['not-yours', 'actor']]],
    ['paused', '2027-01-01T00:00:00Z', [['not-yours', 'actor']]],
    ['leaving', '2026-03-30T05:59:59Z', [['grace-not-over', 'eraseFrom']]],
    ['leaving', '2026-03-30T06:00:00Z', []],
  ] as const)('erases who is %s at %s by a clock, or says why not', (status, now, expected) =>
    expect(reasons(decideMember(inState(status), COMMANDS.erase, { ...system, now: Date.parse(now) }))).toEqual(expected),
  );

  it('keeps nothing of an erased member but the id', () => {
    const decision = decideMember(member(), COMMANDS.erase, context());
    expect(decision.ok && decision.state).toEqual({ id: 'ana', version: 2, status: 'erased' });
  });
});

describe('exportMember', () => {
  it('gives the member everything, in a form that comes back through JSON', () => {
    const exported = exportMember(member(), 'ana', NOW);
    expect(exported).toEqual({ format: 'handrail-member', formatVersion: 1, exportedAt: '2026-03-01T02:00:00.000Z', member: member() });
    expect(memberExportSchema.parse(JSON.parse(JSON.stringify(exported)))).toEqual(exported);
  });

  it.each(['else', undefined])('gives %s nothing', (memberId) => expect(exportMember(member(), memberId, NOW)).toBeUndefined());

  it('has nothing of an erased member', () => expect(exportMember(inState('erased'), 'ana', NOW)).toBeUndefined());
});

describe('memberSchema', () => {
  it.each([
    [{ version: 0 }, ['version']],
    [{ createdOn: '2026-02-30' }, ['createdOn']],
    [{ status: 'gone' }, ['status']],
    [{ status: 'leaving' }, ['eraseFrom']],
    [{ visibility: { interests: 'circle' } }, ['visibility', 'interests']],
    [{ visibility: { pronouns: 'public' } }, ['visibility', 'pronouns']],
    [{ consents: [{ ...consent, withdrawnAt: GIVEN_AT }], visibility: { pronouns: 'circle' } }, ['visibility', 'pronouns']],
    [{ consents: [consent, consent] }, ['consents']],
    [{ consents: [{ ...consent, audience: 'self' }] }, ['consents', 0, 'audience']],
    [{ profile: { ...member(), handle: '+1 555 555 0100' } }, ['profile', 'handle']],
  ])('names the field of %j', (change, path) => {
    const { success, error } = memberSchema.safeParse({ ...member(), ...change });
    expect([success, error?.issues[0]?.path]).toEqual([false, path]);
  });

  it('takes no tombstone with anything on it', () =>
    expect(memberSchema.safeParse({ id: 'ana', version: 2, status: 'erased', profile: {} }).success).toBe(false));
});
