import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as entry from './index.js';
import { BARC_10_ATTRIBUTION, changeBetween, takeAssessment } from './index.js';
import { assessmentSchema } from './schema.js';

const ANSWERS = [4, 5, 3, 4, 4, 5, 2, 4, 5, 3];
const errorsOf = (taking: ReturnType<typeof takeAssessment>) =>
  taking.ok ? [] : taking.errors.map(({ code, field, value }) => [code, field, value]);

describe('takeAssessment', () => {
  it.each([
    [ANSWERS, 39],
    [Array<number>(10).fill(1), 10],
    [Array<number>(10).fill(6), 60],
  ])('adds up %j to %i', (answers, total) => {
    const taking = takeAssessment('2026-03-01', answers);
    expect(taking).toEqual({ ok: true, assessment: { instrument: 'barc-10', takenOn: '2026-03-01', answers, total } });
    expect(taking.ok && assessmentSchema.parse(taking.assessment)).toEqual(taking.ok && taking.assessment);
  });

  it('names every item that has no answer, or none from 1 to 6', () =>
    expect(errorsOf(takeAssessment('2026-03-01', [0, 7, 3.5, null, undefined, NaN, '4' as unknown as number, 4]))).toEqual([
      ['invalid-answer', 'answers.0', 0],
      ['invalid-answer', 'answers.1', 7],
      ['invalid-answer', 'answers.2', 3.5],
      ['missing-answer', 'answers.3', null],
      ['missing-answer', 'answers.4', undefined],
      ['invalid-answer', 'answers.5', NaN],
      ['invalid-answer', 'answers.6', '4'],
      ['missing-answer', 'answers.8', undefined],
      ['missing-answer', 'answers.9', undefined],
    ]));

  it('finds no answer in what is no list', () =>
    expect(errorsOf(takeAssessment('2026-03-01', null as unknown as number[])).map(([code]) => code)).toEqual(
      Array(10).fill('missing-answer'),
    ));

  it('names a day that is none, and answers beyond the items', () =>
    expect(errorsOf(takeAssessment('2026-02-29', [...ANSWERS, 6]))).toEqual([
      ['invalid-date', 'takenOn', '2026-02-29'],
      ['too-many-answers', 'answers', 11],
    ]));

  it('accepts exactly what the schema accepts', () => {
    const answer = fc.oneof({ weight: 30, arbitrary: fc.integer({ min: 1, max: 6 }) }, fc.constantFrom(0, 7, 2.5, NaN, undefined, null));
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(answer, { minLength: 9, maxLength: 11 }), (answers) => {
        const taking = takeAssessment('2026-03-01', answers);
        const total = answers.reduce<number>((sum, each) => sum + (each ?? 0), 0);
        expect(taking.ok).toBe(assessmentSchema.safeParse({ instrument: 'barc-10', takenOn: '2026-03-01', answers, total }).success);
        accepted += Number(taking.ok);
      }),
      { seed: 7 },
    );
    expect(accepted).toBeGreaterThan(0);
  });
});

describe('changeBetween', () => {
  it('is a plain difference, and nothing but a number', () => {
    expect([changeBetween({ total: 39 }, { total: 44 }), changeBetween({ total: 44 }, { total: 39 })]).toEqual([5, -5]);
    expect(changeBetween({ total: 46 }, { total: 46 })).toBe(0);
  });
});

describe('the entry', () => {
  it('has no way to show an assessment to anybody, no cut-off, and no text of an item', () => {
    expect(Object.keys(entry).toSorted()).toEqual([
      'BARC_10_ATTRIBUTION',
      'BARC_10_ITEMS',
      'BARC_10_LEAST',
      'BARC_10_MOST',
      'changeBetween',
      'takeAssessment',
    ]);
    expect(Object.values(entry).filter((value) => typeof value === 'number')).toEqual([10, 1, 6]);
  });

  it('says who made the instrument', () => expect(BARC_10_ATTRIBUTION).toMatchObject({ authors: 'Vilsaint et al.', year: 2017 }));
});

describe('assessmentSchema', () => {
  it.each([
    [{ total: 40 }, 'total'],
    [{ answers: ANSWERS.slice(1) }, 'answers'],
    [{ takenOn: 'today' }, 'takenOn'],
    [{ instrument: 'arc' }, 'instrument'],
  ])('names the field of %j', (change, field) => {
    const taken = { instrument: 'barc-10', takenOn: '2026-03-01', answers: ANSWERS, total: 39, ...change };
    expect(assessmentSchema.safeParse(taken).error?.issues[0]?.path[0]).toBe(field);
  });
});
