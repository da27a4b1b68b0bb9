import { describe, expect, it } from 'vitest';
import { contentOf, countEntries } from './count-entries.js';

const record = (data: unknown) => ({ v: 1, data: JSON.parse(JSON.stringify(data)) });

describe('countEntries', () => {
  it.each([
    ['a list of check-ins', [{ on: '2026-03-01' }, { on: '2026-03-02' }], 2],
    ['people, and not the order in which they are asked', { contacts: [{ id: 'a' }, { id: 'b' }], ladders: { crisis: ['a', 'b'] } }, 2],
    ['what is counted, with its milestones, and not its periods', { pursuits: [{ periods: [{}, {}] }], achievements: [{}, {}] }, 3],
    ['a plan below the top', { plan: { goals: [{}], phases: [{}, {}] }, attendedOn: ['2026-03-01'] }, 3],
    ['dates alone', { plan: { goals: [] }, attendedOn: ['2026-03-01', '2026-03-02'] }, 2],
    ['nobody yet', { contacts: [] }, 0],
    ['a record without lists', { pathway: 'secular' }, 1],
    ['a word', 'hello', 1],
  ])('counts %s', (_, data, expected) => expect(countEntries(record(data))).toBe(expected));

  it('counts what no kit has wrapped', () => expect(countEntries([1, 2, 3])).toBe(3));
});

describe('contentOf', () => {
  it('is what the widget wrote', () => {
    expect(contentOf({ v: 3, data: [1] })).toEqual([1]);
    expect(contentOf({ data: [1] })).toEqual({ data: [1] });
    expect(contentOf(null)).toBe(null);
  });
});
