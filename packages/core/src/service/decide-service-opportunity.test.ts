import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS, DETAILS, confirmed, errorsOf, opportunity, world } from '../../test/service-opportunities.js';
import { transitionTable } from '../../test/transition-table.js';
import { decideServiceOpportunity } from './index.js';
import type { ServiceOpportunityCommand, ServiceOpportunityState } from './index.js';
import { serviceOpportunitySchema } from './schema.js';

const TRANSITIONS = transitionTable<ServiceOpportunityState, ServiceOpportunityCommand['type']>(`
  state    draft  revise   publish  fill    close   expire   reopen
  none     draft  -        -        -       -       -        -
  draft    -      draft    open     -       closed  -        -
  open     -      open     -        filled  closed  expired  -
  filled   -      filled   -        -       closed  -        open
  closed   -      closed   -        -       -       -        open
  expired  -      expired  -        -       -       -        open`);

describe('decideServiceOpportunity', () => {
  it.each(TRANSITIONS)('answers $expected to $command in the state $state', ({ state, command, expected }) => {
    const interests = command === 'fill' ? confirmed('bo', 'cy') : [];
    const now = command === 'expire' ? '2026-07-02T00:00:00Z' : undefined;
    const before = state === 'none' ? undefined : opportunity({ state });
    const decision = decideServiceOpportunity(before, COMMANDS[command], world('staff', interests, now));
    if (expected === '-') expect(errorsOf(decision)).toEqual([['illegal-transition', 'type', command]]);
    else {
      expect(decision).toMatchObject({ ok: true, state: { state: expected, version: before ? 2 : 1 } });
      expect(decision.ok && serviceOpportunitySchema.parse(decision.state)).toEqual(decision.ok && decision.state);
      expect(decision.ok && decision.events.map(({ payload }) => payload)).toEqual([{}]);
    }
  });

  it.each(Object.values(COMMANDS).filter(({ type }) => type !== 'expire'))('lets no member and no clock say $type', (command) => {
    for (const role of ['member', 'system'] as const)
      expect(errorsOf(decideServiceOpportunity(undefined, command, world(role)))).toEqual([['not-yours', 'actor', role]]);
  });

  it.each([
    ['2026-07-01T05:59:00Z', false],
    ['2026-07-01T06:00:00Z', true],
  ])('counts 30 June as a day for answers: over at %s in Denver? %s', (now, isOver) => {
    expect(decideServiceOpportunity(opportunity(), COMMANDS.expire, world('system', [], now)).ok).toBe(isOver);
    expect(decideServiceOpportunity(opportunity({ state: 'closed' }), COMMANDS.reopen, world('staff', [], now)).ok).toBe(!isOver);
    expect(decideServiceOpportunity(opportunity({ state: 'draft' }), COMMANDS.publish, world('staff', [], now)).ok).toBe(!isOver);
  });

  it.each([
    ['revise', 'open', ['a', 'b', 'c', 'd'], [['places-below-confirmed', 'places', 3]]],
    ['revise', 'open', ['a', 'b', 'c'], []],
    ['fill', 'open', ['a'], [['places-left', 'places', 2]]],
    ['reopen', 'filled', ['a', 'b'], [['no-places', 'places', 2]]],
    ['reopen', 'filled', ['a'], []],
  ] as const)('weighs places at %s in the state %s with %j', (command, state, ids, errors) =>
    expect(errorsOf(decideServiceOpportunity(opportunity({ state }), COMMANDS[command], world('staff', confirmed(...ids))))).toEqual(
      errors,
    ),
  );

  it('never expires without a last day', () => {
    const { expiresOn: _, ...endless } = opportunity();
    expect(errorsOf(decideServiceOpportunity(endless, COMMANDS.expire, world('system', [], '2099-01-01T00:00:00Z')))).toEqual([
      ['not-past-yet', 'expiresOn', undefined],
    ]);
  });

  it('accepts exactly what the schema accepts, and takes no address or number of a person as a contact', () => {
    const value = fc.constantFrom<unknown>(
      undefined,
      null,
      true,
      '',
      ' ',
      'Desk',
      'x'.repeat(81),
      'x'.repeat(2001),
      'ada@example.org',
      'call 555',
      '2026-02-29',
      '2026-06-30',
      0,
      1,
      0.5,
      2400,
      2401,
      [],
      ['a'],
      ['a', ' '],
      'a'.repeat(61).split(''),
      DETAILS.suggested,
    );
    const change = fc.record(
      {
        title: value,
        what: value,
        when: value,
        where: value,
        isRemote: value,
        minutesPerWeek: value,
        skills: value,
        places: value,
        contactRole: value,
        expiresOn: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(change, (fields) => {
        const details = Object.fromEntries(Object.entries({ ...DETAILS, ...fields }).filter(([, each]) => each !== undefined));
        const command = { type: 'draft', organisationId: 'house', ...details } as unknown as ServiceOpportunityCommand;
        const decision = decideServiceOpportunity(undefined, command, world('staff'));
        const wanted = serviceOpportunitySchema.safeParse({ id: 'new', version: 1, organisationId: 'house', ...details, state: 'draft' });
        expect([decision.ok, decision.ok && decision.state]).toEqual([wanted.success, wanted.success && wanted.data]);
      }),
      { numRuns: 500 },
    );
  });
});
