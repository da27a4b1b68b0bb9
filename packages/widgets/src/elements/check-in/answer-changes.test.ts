import { describe, expect, it } from 'vitest';
import { answerOn, mergeCheckIns, withAnswer, withoutAnswer } from './answer-changes.js';
import type { Answer, CheckIns } from './answer-changes.js';
import { readCheckIns } from './read-check-ins.js';

const TODAY = '2026-11-23';
let ids = 0;
const context = {
  now: Date.parse('2026-11-23T20:00:00Z'),
  timeZone: 'America/Los_Angeles',
  actor: { memberId: 'me', role: 'member' },
  newId: () => `c${(ids += 1)}`,
} as const;
const said = (present: CheckIns, answer: Answer, isChange = false): CheckIns =>
  withAnswer(present, answer, { offered: ['meeting', 'service'], isChange }, context).list;

describe('withAnswer', () => {
  it('adds what another tab says of the same day, and takes nothing away', () => {
    const one = said([], { feel: 'tired', note: 'Long day.', kinds: ['meeting'] });
    expect(answerOn(said(one, { feel: 'hopeful', kinds: ['service'] }), TODAY)).toEqual({
      feel: 'hopeful',
      note: 'Long day.',
      kinds: ['meeting', 'service'],
    });
  });

  it('takes a change for the whole answer, for the kinds that were offered', () => {
    const one = said([], { feel: 'tired', note: 'Long day.', kinds: ['meeting', 'pledge'] });
    expect(answerOn(said(one, { kinds: ['service'] }, true), TODAY)).toEqual({ kinds: ['pledge', 'service'] });
  });

  it('says what is wrong, and changes nothing', () => {
    const one = said([], { feel: 'tired', kinds: [] });
    const outcome = withAnswer(one, { note: 'x'.repeat(501), kinds: [] }, { offered: [], isChange: false }, context);
    expect([outcome.list, outcome.errors.map(({ code }) => code)]).toEqual([one, ['text-invalid']]);
  });
});

describe('withoutAnswer', () => {
  it('takes a day back, and leaves other days and sessions', () => {
    const [mood] = said([], { feel: 'tired', kinds: [] });
    if (!mood) throw new Error('There is one.');
    const others: CheckIns = [
      { ...mood, on: '2026-11-22' },
      { ...mood, kind: 'meeting', sessionId: 's1' },
    ];
    expect(withoutAnswer([mood, ...others], TODAY)).toEqual(others);
  });
});

describe('mergeCheckIns', () => {
  it('keeps each check-in of both lists once, and the one that was changed more often', () => {
    const kept = said([], { feel: 'tired', kinds: ['meeting'] });
    const mine = said(said([], { feel: 'steady', kinds: ['service'] }), { feel: 'tender', kinds: ['service'] });
    expect(answerOn(mergeCheckIns(kept, mine), TODAY)).toEqual({ feel: 'tender', kinds: ['meeting', 'service'] });
  });
});

describe('readCheckIns', () => {
  const list = said([], { feel: 'tired', note: 'Long day.', kinds: ['meeting'] });

  it('reads what it has written', () => expect(readCheckIns(JSON.parse(JSON.stringify(list)))).toEqual({ ok: true, value: list }));

  it.each([
    [undefined],
    [null],
    [{}],
    ['[]'],
    [[null]],
    [[{ ...list[0], on: '2026-02-30' }]],
    [[{ ...list[0], kind: 'race' }]],
    [[{ ...list[0], feel: 7 }]],
    [[{ ...list[0], version: 0 }]],
    [[{ ...list[0], note: 'x'.repeat(501) }]],
    [[...list, { ...list[0], id: '' }]],
  ])('says no to %j', (raw) => expect(readCheckIns(raw)).toEqual({ ok: false }));
});
