import { describe, expect, it } from 'vitest';
import { decideOrganisation } from './index.js';
import type { Organisation, OrganisationCommand, OrganisationContext, OrganisationDecision, OrganisationStatus } from './index.js';
import { transitionTable } from '../../test/transition-table.js';
import { organisationSchema } from './schema.js';

const organisation = (change: object = {}): Organisation =>
  organisationSchema.parse({
    id: 'harbour',
    version: 1,
    status: 'active',
    name: 'Harbour House',
    kinds: [],
    regions: [],
    crisisOverrides: [],
    policyLinks: [],
    ...change,
  });
const context = (change: Partial<OrganisationContext> = {}): OrganisationContext => ({
  now: Date.parse('2026-03-01T02:00:00Z'),
  timeZone: 'UTC',
  actor: { role: 'staff', memberId: 'kim' },
  newId: () => 'harbour',
  staffOf: 'harbour',
  ...change,
});
const COMMANDS: { readonly [T in OrganisationCommand['type']]: OrganisationCommand & { type: T } } = {
  create: { type: 'create', details: { name: 'Harbour House' } },
  change: { type: 'change', changes: { regions: ['GB'] } },
  close: { type: 'close' },
  reopen: { type: 'reopen' },
};
const reasons = (decision: OrganisationDecision): readonly (readonly [string, string])[] =>
  decision.ok ? [] : decision.errors.map(({ code, field }) => [code, field]);

// Written out by hand from the state machine, and not taken from the code: a dash is a refusal.
const TRANSITIONS = transitionTable<OrganisationStatus, OrganisationCommand['type']>(`
  state   create  change  close   reopen
  none    active  -       -       -
  active  -       active  closed  -
  closed  -       -       -       active`);

describe('decideOrganisation', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const before = state === 'none' ? undefined : organisation({ status: state });
    const decision = decideOrganisation(before, COMMANDS[command], context());
    if (expected === '-') expect(reasons(decision)).toEqual([['illegal-transition', 'type']]);
    else {
      expect(decision).toMatchObject({ ok: true, state: { status: expected, version: before ? 2 : 1 } });
      if (decision.ok) expect(organisationSchema.parse(decision.state)).toEqual(decision.state);
      expect(decision.ok && decision.events).toHaveLength(1);
    }
  });

  it.each([
    ['its own staff', {}, []],
    ['staff of another one', { staffOf: 'else' }, [['not-yours', 'actor']]],
    ['a member', { actor: { role: 'member', memberId: 'ana' } }, [['not-yours', 'actor']]],
    ['a clock', { actor: { role: 'system' } }, [['not-yours', 'actor']]],
  ] as const)('is changed by %s or not', (_, by, expected) =>
    expect(reasons(decideOrganisation(organisation(), COMMANDS.change, context(by)))).toEqual(expected),
  );

  it('is created by staff alone', () =>
    expect(reasons(decideOrganisation(undefined, COMMANDS.create, context({ actor: { role: 'member', memberId: 'ana' } })))).toEqual([
      ['not-yours', 'actor'],
    ]));

  it('keeps what is said, and takes away with null what need not be there', () => {
    const before = organisation({ quickExitUrl: 'https://example.org/', defaultSchemeId: 'simple' });
    const changes = { name: ' New House ', kinds: ['charity', 'charity'], quickExitUrl: null } as const;
    const decision = decideOrganisation(before, { type: 'change', changes }, context());
    expect(decision.ok && decision.state).toEqual(
      organisation({ version: 2, name: 'New House', kinds: ['charity'], defaultSchemeId: 'simple' }),
    );
  });

  it.each([
    [{}, [['nothing-named', 'changes']]],
    [
      { name: ' ', kinds: ['club'] },
      [
        ['invalid-name', 'name'],
        ['unknown-code', 'kinds'],
      ],
    ],
    [{ name: null }, [['required', 'name']]],
    [{ name: 'x'.repeat(121) }, [['invalid-name', 'name']]],
    [{ regions: ['uk'] }, [['invalid-region', 'regions']]],
    [{ regions: 'GB' }, [['not-a-list', 'regions']]],
    [{ defaultSchemeId: 'Simple!' }, [['invalid-id', 'defaultSchemeId']]],
    [{ quickExitUrl: 'http://example.org/' }, [['invalid-link', 'quickExitUrl']]],
    [{ quickExitUrl: 'https://example.org/?"' }, [['invalid-link', 'quickExitUrl']]],
    [
      { policyLinks: [{ kind: 'secret', url: 'example.org' }] },
      [
        ['unknown-code', 'policyLinks'],
        ['invalid-link', 'policyLinks'],
      ],
    ],
    [{ policyLinks: ['https://example.org/'] }, [['required', 'policyLinks']]],
    [{ crisisOverrides: [{ region: 'GB', resourceIds: ['gb-samaritans'] }, { resourceIds: ['own-line'] }] }, []],
    [{ crisisOverrides: [{ resourceIds: [] }] }, [['empty-list', 'crisisOverrides']]],
    [
      { crisisOverrides: [{ resourceIds: [''], region: 'Wales' }] },
      [
        ['invalid-region', 'crisisOverrides'],
        ['invalid-id', 'crisisOverrides'],
      ],
    ],
    [{ crisisOverrides: [{ resourceIds: ['a'] }, { resourceIds: ['b'] }] }, [['same-region-twice', 'crisisOverrides']]],
    [{ crisisOverrides: [{ resourceIds: ['a'], tel: '116 123' }] }, [['unknown-field', 'crisisOverrides']]],
    [{ regions: Array.from({ length: 61 }, (_, i) => `GB-${i}`) }, [['too-many', 'regions']]],
    [
      { status: 'closed', ownerName: 'Kim Doe' },
      [
        ['unknown-field', 'status'],
        ['unknown-field', 'ownerName'],
      ],
    ],
  ])('changes %o, or says everything against it', (changes, expected) => {
    const decision = decideOrganisation(organisation(), { type: 'change', changes } as unknown as OrganisationCommand, context());
    expect(reasons(decision)).toEqual(expected);
    if (decision.ok) expect(organisationSchema.parse(decision.state)).toEqual(decision.state);
  });
});

describe('organisationSchema', () => {
  it.each([
    [{ quickExitUrl: 'http://example.org/' }, ['quickExitUrl']],
    [{ crisisOverrides: [{ resourceIds: [] }] }, ['crisisOverrides', 0, 'resourceIds']],
    [{ crisisOverrides: [{ resourceIds: ['a'] }, { resourceIds: ['b'] }] }, ['crisisOverrides']],
    [{ regions: ['GB', 'GB'] }, ['regions']],
    [{ name: ' x' }, ['name']],
    [{ version: 0 }, ['version']],
  ])('names the field of %j', (change, path) =>
    expect(organisationSchema.safeParse({ ...organisation(), ...change }).error?.issues[0]?.path).toEqual(path),
  );
});
