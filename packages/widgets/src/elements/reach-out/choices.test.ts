import { selectCrisisResources } from '@handrail/core/support/crisis-resources';
import type { CrisisTopic } from '@handrail/core/support/crisis-resources';
import { describe, expect, it } from 'vitest';
import { choicesOf } from './choices.js';
import type { Choice } from './choices.js';

const now = Date.parse('2026-11-23T20:00:00Z');
const names = (choices: readonly Choice<string>[]): readonly string[] =>
  choices.map((choice) => (choice.kind === 'person' ? choice.person : choice.line.resource.id));
const first = (people: readonly string[], region: string, topics: readonly CrisisTopic[] = []): readonly string[] =>
  names(choicesOf(people, selectCrisisResources({ now, region, topics, language: 'en' })).first);

describe('choicesOf', () => {
  it.each([
    [[], 'US', ['us-988', 'us-crisis-text-line', 'us-911']],
    [['Rosa'], 'US', ['Rosa', 'us-988', 'us-911']],
    [['Rosa', 'Sam', 'Lee'], 'US', ['Rosa', 'us-988', 'us-911']],
    [['Rosa', 'Sam', 'Lee'], 'IT', ['Rosa', 'Sam', 'world-find-a-helpline']],
    [[], 'IT', ['world-find-a-helpline']],
  ] as const)('shows of %j in %s first %j', (people, region, expected) => expect(first(people, region)).toEqual(expected));

  it('puts the emergency number before everybody where a life may be in danger', () =>
    expect(first(['Rosa'], 'US', ['emergency'])).toEqual(['us-911', 'Rosa', 'us-988']));

  it.each(['US', 'CA', 'IE', 'IT', '001'])('leaves nobody and no line out in %s', (region) => {
    const selection = selectCrisisResources({ now, region });
    const { first: shown, more } = choicesOf(['Rosa', 'Sam', 'Lee'], selection);
    const lines = [...selection.first, ...selection.more].map(({ resource }) => resource.id);
    expect([...names(shown), ...names(more)].sort()).toEqual(['Rosa', 'Sam', 'Lee', ...lines].sort());
  });
});
