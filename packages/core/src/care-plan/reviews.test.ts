import { describe, expect, it } from 'vitest';
import { carriedOut, context, plan } from '../../test/care-plans.js';
import { decideCarePlan, defaultReviews, reviewDue } from './index.js';

describe('defaultReviews', () => {
  it.each([
    ['2026-03-01', ['2026-03-08', '2026-04-01', '2026-06-01', '2026-09-01', '2027-03-01']],
    ['2027-08-31', ['2027-09-07', '2027-09-30', '2027-11-30', '2028-02-29', '2028-08-31']],
  ])('are 1 week, 1, 3, 6 and 12 months after %s', (date, wanted) => expect(defaultReviews(date)).toEqual(wanted));
});

describe('reviewDue', () => {
  it.each([
    ['2026-03-07', undefined],
    ['2026-03-08', '2026-03-08'],
    ['2026-05-01', '2026-03-08'],
  ])('on %s is %s', (date, wanted) => expect(reviewDue(plan({ reviewOn: ['2026-03-08', '2026-04-01'] }), date)).toBe(wanted));

  it('asks nothing of a plan that is not followed', () => {
    const due = (['draft', 'active', 'adjusting', 'completed', 'archived'] as const).filter((state) =>
      reviewDue(plan({ state, reviewOn: ['2026-03-08'] }), '2026-03-08'),
    );
    expect(due).toEqual(['active', 'adjusting']);
  });
});

describe('review', () => {
  const before = plan({ reviewOn: ['2026-03-08', '2026-04-01', '2026-06-01'], reviewedOn: ['2026-03-01'] });

  it.each([
    ['the one that is due', '2026-03-10', undefined, ['2026-04-01', '2026-06-01']],
    ['all that are due', '2026-04-01', undefined, ['2026-06-01']],
    ['the next one early', '2026-03-05', undefined, ['2026-04-01', '2026-06-01']],
    ['and sets what is next, before all that was planned', '2026-03-10', '2026-03-20', ['2026-03-20', '2026-04-01', '2026-06-01']],
    ['and sets what is next, instead of what was planned sooner', '2026-03-10', '2026-05-01', ['2026-05-01', '2026-06-01']],
    ['and sets what is next on a day that was planned', '2026-03-10', '2026-06-01', ['2026-06-01']],
  ])('holds %s', (_, today, next, reviewOn) => {
    const decision = decideCarePlan(before, { type: 'review', ...(next !== undefined && { next }) }, context(today));
    expect(carriedOut(decision)).toMatchObject({ reviewOn, reviewedOn: ['2026-03-01', today] });
  });

  it('can be held where none was planned, twice a day, and the last one sets the next', () => {
    const once = carriedOut(decideCarePlan(plan(), { type: 'review' }, context()));
    const twice = carriedOut(decideCarePlan(once, { type: 'review', next: '2026-06-10' }, context()));
    expect([once.reviewOn, twice.reviewOn, twice.reviewedOn]).toEqual([[], ['2026-06-10'], ['2026-03-10']]);
  });
});

describe('the day of leaving a programme', () => {
  it('plans the default reviews, and plans them anew when it moves', () => {
    const drafted = carriedOut(decideCarePlan(undefined, { type: 'draft', leavingFrom: 'iop', dischargeOn: '2026-03-01' }, context()));
    expect(drafted.reviewOn).toEqual(defaultReviews('2026-03-01'));
    const moved = carriedOut(decideCarePlan(drafted, { type: 'set-discharge', dischargeOn: '2026-03-15' }, context()));
    expect(moved.reviewOn).toEqual(defaultReviews('2026-03-15'));
  });

  it('leaves reviews alone that the person set, while the day stays', () => {
    const own = plan({ dischargeOn: '2026-03-01', reviewOn: ['2026-03-21'] });
    const after = carriedOut(decideCarePlan(own, { type: 'set-discharge', leavingFrom: 'php', dischargeOn: '2026-03-01' }, context()));
    expect([after.leavingFrom, after.reviewOn]).toEqual(['php', ['2026-03-21']]);
  });

  it('asks for no review again that lies before the last one held', () => {
    const held = plan({ dischargeOn: '2026-03-01', reviewedOn: ['2026-04-02'] });
    const after = carriedOut(decideCarePlan(held, { type: 'set-discharge', dischargeOn: '2026-03-02' }, context()));
    expect(after.reviewOn).toEqual(['2026-06-02', '2026-09-02', '2027-03-02']);
  });
});

describe('plan-reviews', () => {
  it('puts days in order, each once', () => {
    const after = carriedOut(decideCarePlan(plan(), { type: 'plan-reviews', on: ['2026-06-01', '2026-04-01', '2026-06-01'] }, context()));
    expect(after.reviewOn).toEqual(['2026-04-01', '2026-06-01']);
  });
});
