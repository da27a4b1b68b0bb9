import { describe, expect, it } from 'vitest';
import { nextState } from './transitions.js';

const DOOR = { open: { shut: 'open' }, shut: { open: 'shut' } } as const;

describe('nextState', () => {
  it.each([
    ['shut', 'open', 'open'],
    ['open', 'open', undefined],
    ['open', 'paint', undefined],
    ['open', 'constructor', undefined],
    ['toString', 'open', undefined],
  ])('leads from %s by %s to %s', (state, command, expected) => expect(nextState<string, string>(DOOR, state, command)).toBe(expected));
});
