import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { COMMANDS, context, position, term } from '../../test/service-terms.js';
import { decideServiceTerm } from './index.js';
import type { ServiceTerm, ServiceTermCommand, ServiceTermContext, ServiceTermState } from './index.js';

const STATES: readonly ServiceTermState[] = ['open', 'nominated', 'elected', 'serving', 'handover', 'completed', 'resigned', 'vacated'];

describe('a return to use', () => {
  it('has no place in what deciding is given', () => {
    expectTypeOf<keyof ServiceTermContext>().toEqualTypeOf<'now' | 'timeZone' | 'actor' | 'newId' | 'position' | 'terms'>();
    expectTypeOf<keyof ServiceTerm>().toEqualTypeOf<
      'id' | 'version' | 'positionId' | 'seat' | 'memberId' | 'starts' | 'ends' | 'state' | 'override' | 'rotationDueAt' | 'endedOn'
    >();
    type Keys<T> = T extends unknown ? keyof T : never;
    expectTypeOf<Keys<ServiceTermCommand>>().toEqualTypeOf<'type' | 'seat' | 'starts' | 'memberId' | 'decidedOn'>();
  });

  it('changes no decision and emits nothing, whatever else is handed in about pursuits', () => {
    const states = fc.constantFrom(...STATES);
    const commands = fc.constantFrom(...Object.values(COMMANDS));
    const aboutRecovery = fc.record({
      pursuits: fc.array(fc.record({ periods: fc.array(fc.record({ start: fc.string(), end: fc.string() })) })),
      periods: fc.anything(),
      lastUse: fc.anything(),
    });
    fc.assert(
      fc.property(states, commands, aboutRecovery, (state, command, more) => {
        const plain = context('steward', {}, 'ada');
        const told = { ...plain, ...more, actor: { ...plain.actor, ...more }, position: { ...position, ...more }, terms: [] };
        const decision = decideServiceTerm(term({ state }), command, plain);
        expect(decideServiceTerm(term({ state }), { ...command, ...more }, told)).toEqual(decision);
      }),
    );
  });

  it('is never read: deciding reads these fields of the world, and no suggestion of the position', () => {
    const read = new Set<string>();
    const watched = <T extends object>(name: string, object: T): T =>
      new Proxy(object, {
        get(target, key, receiver) {
          read.add(`${name}.${String(key)}`);
          return Reflect.get(target, key, receiver) as unknown;
        },
      });
    for (const state of [undefined, ...STATES])
      for (const command of Object.values(COMMANDS)) {
        const plain = context(
          'steward',
          { position: watched('position', position), terms: [watched('term', term({ id: 'other' }))] },
          'ada',
        );
        decideServiceTerm(state && watched('term', term({ state })), command, watched('context', plain));
      }
    expect([...read].filter((key) => !key.startsWith('term.')).toSorted()).toEqual([
      'context.actor',
      'context.newId',
      'context.now',
      'context.position',
      'context.terms',
      'context.timeZone',
      'position.id',
      'position.rotation',
      'position.seats',
      'position.state',
      'position.termMonths',
    ]);
  });
});
