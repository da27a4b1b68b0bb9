import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ConsentRecord } from '../members/index.js';
import type { Pursuit } from '../pursuits/index.js';
import { addDays } from '../time/calendar-date.js';
import { suggestionVerdict } from './index.js';
import type { CountedPursuit, SuggestedService, SuggestionEvidence } from './index.js';

const suggested: SuggestedService = { isProgrammeSuggested: false, isPriorServiceSuggested: false, isWaivable: false };
const evidence = (start: string | undefined, change: Partial<SuggestionEvidence> = {}): SuggestionEvidence => ({
  consent: { purpose: 'service-suggestion', expiresOn: '2026-06-30' },
  today: '2026-06-15',
  ...(start !== undefined && { pursuit: { periods: [{ start }] } }),
  ...change,
});

describe('suggestionVerdict', () => {
  it.each([
    ['days, on the day itself', { timeDays: 90 }, evidence('2026-03-17'), 'meets'],
    ['days, one short', { timeDays: 90 }, evidence('2026-03-18'), 'not-yet'],
    [
      'days, where the first day is day 1',
      { timeDays: 90 },
      evidence(undefined, { pursuit: { periods: [{ start: '2026-03-18' }], count: 'inclusive' } }),
      'meets',
    ],
    ['months, on the day itself', { timeMonths: 3 }, evidence('2026-03-15'), 'meets'],
    ['months, one day short', { timeMonths: 3 }, evidence('2026-03-16'), 'not-yet'],
    ['months from a leap day', { timeMonths: 12 }, evidence('2024-02-29', { today: '2025-02-28' }), 'meets'],
    [
      'months from a leap day, by the first of March',
      { timeMonths: 12 },
      evidence(undefined, { today: '2025-02-28', pursuit: { periods: [{ start: '2024-02-29' }], leapDay: 'mar1' } }),
      'not-yet',
    ],
    ['a start in the future', { timeDays: 1 }, evidence('2026-07-01'), 'not-yet'],
    ['time that may be waived', { timeDays: 90, isWaivable: true }, evidence('2026-06-01'), 'waivable'],
    ['no pursuit picked', { timeDays: 90 }, evidence(undefined), 'unknown'],
    ['no pursuit picked, and waivable', { timeDays: 90, isWaivable: true }, evidence(undefined), 'unknown'],
    [
      'between two periods',
      { timeDays: 90 },
      evidence(undefined, { pursuit: { periods: [{ start: '2020-01-01', end: '2026-05-01' }] } }),
      'unknown',
    ],
    [
      'the period that is open, of several',
      { timeDays: 30 },
      evidence(undefined, { pursuit: { periods: [{ start: '2020-01-01', end: '2026-05-01' }, { start: '2026-05-10' }] } }),
      'meets',
    ],
    ['a start that is not a date', { timeDays: 90 }, evidence('15 March'), 'unknown'],
    ['a programme', { isProgrammeSuggested: true }, evidence(undefined, { hasProgramme: true }), 'meets'],
    ['a programme not said', { isProgrammeSuggested: true }, evidence(undefined), 'unknown'],
    ['no service before', { isPriorServiceSuggested: true }, evidence(undefined, { hasPriorService: false }), 'not-yet'],
    [
      'one part known not to be there, another not said',
      { timeDays: 1, isPriorServiceSuggested: true },
      evidence(undefined, { hasPriorService: false }),
      'not-yet',
    ],
  ] as const)('%s', (_, change, given, verdict) => expect(suggestionVerdict({ ...suggested, ...change }, given)).toEqual({ verdict }));

  it('takes a pursuit and a consent as they are kept', () => {
    expectTypeOf<Pursuit>().toExtend<CountedPursuit>();
    expectTypeOf<ConsentRecord>().toExtend<NonNullable<SuggestionEvidence['consent']>>();
  });

  it('is met where nothing is suggested, without looking at anything', () => {
    expect(suggestionVerdict(suggested, { today: '2026-06-15' })).toEqual({ verdict: 'meets' });
  });

  it.each([
    ['none', undefined, 'unknown'],
    ['one for something else', { purpose: 'publish-story' }, 'unknown'],
    ['one that was withdrawn', { purpose: 'service-suggestion', withdrawnAt: '2026-06-14T00:00:00Z' }, 'unknown'],
    ['one on the day it expires', { purpose: 'service-suggestion', expiresOn: '2026-06-15' }, 'unknown'],
    ['one until an impossible day', { purpose: 'service-suggestion', expiresOn: '2026-06-31' }, 'unknown'],
    ['one on its last day', { purpose: 'service-suggestion', expiresOn: '2026-06-16' }, 'meets'],
    ['one without an end', { purpose: 'service-suggestion' }, 'meets'],
  ])('with this consent: %s', (_, consent, verdict) => {
    const given = { today: '2026-06-15', pursuit: { periods: [{ start: '2020-01-01' }] }, ...(consent && { consent }) };
    expect(suggestionVerdict({ ...suggested, timeDays: 90 }, given)).toEqual({ verdict });
  });

  it('reads nothing of a member who has not consented', () => {
    const given: SuggestionEvidence = {
      today: '2026-06-15',
      get pursuit(): never {
        throw new Error('looked at the pursuit');
      },
    };
    expect(suggestionVerdict({ ...suggested, timeDays: 90, isWaivable: true }, given)).toEqual({ verdict: 'unknown' });
  });

  it('is the same object for all who have the same verdict: no date, number of days, or part that it hangs on', () => {
    const start = fc.integer({ min: -40, max: 4000 }).map((days) => addDays('2026-06-15', -days));
    const person = fc.record({ start, hasProgramme: fc.boolean(), hasPriorService: fc.boolean() });
    const asked = fc.record({
      timeDays: fc.integer({ min: 1, max: 3000 }),
      isProgrammeSuggested: fc.boolean(),
      isPriorServiceSuggested: fc.boolean(),
      isWaivable: fc.boolean(),
    });
    const outputs = new Map<string, unknown>();
    fc.assert(
      fc.property(asked, person, person, (ask, one, other) => {
        const [first, second] = [one, other].map(({ start: from, ...said }) => suggestionVerdict(ask, evidence(from, said)));
        expect(Reflect.ownKeys(first!)).toEqual(['verdict']);
        if (first!.verdict === second!.verdict) expect(first).toStrictEqual(second);
        outputs.set(first!.verdict, first);
      }),
      { seed: 7 },
    );
    expect([...outputs].toSorted()).toEqual(['meets', 'not-yet', 'waivable'].map((verdict) => [verdict, { verdict }]));
  });
});
