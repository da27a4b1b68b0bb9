import { GUIDELINE_TEMPLATE, decideGuidelines } from '@handrail/core/community';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes-between.js';
import { pickVersion } from './pick-version.js';
import { readGuidelines } from './read-guidelines.js';

const RULES = [{ code: 'many-paths' }, { code: 'x:phones', text: 'Phones stay in pockets.' }];
const document = (change: object = {}) => ({ id: 'one', version: 2, locale: 'en', effectiveOn: '2026-03-01', rules: RULES, ...change });

describe('readGuidelines', () => {
  it('reads what core writes, and loses nothing of it', () => {
    const decision = decideGuidelines(
      undefined,
      { type: 'adopt', locale: 'en', rules: [...GUIDELINE_TEMPLATE, ...RULES.slice(1)], effectiveOn: '2026-03-01' },
      { now: Date.UTC(2026, 1, 1), timeZone: 'UTC', actor: { memberId: 'kim', role: 'steward' }, newId: () => 'one' },
    );
    const written = decision.ok && decision.state;
    expect(readGuidelines(written)).toEqual([{ ...written, leftOut: 0 }]);
  });

  it('reads several versions in any order, and plain sentences', () => {
    const read = readGuidelines([document({ version: 3 }), { rules: [' Be on time. ', { text: 'Listen.' }] }, document()]);
    expect(read?.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(read?.[0]).toEqual({
      id: '',
      version: 1,
      locale: '',
      effectiveOn: '',
      rules: [
        { code: 'Be on time.', text: 'Be on time.' },
        { code: 'Listen.', text: 'Listen.' },
      ],
      leftOut: 0,
    });
  });

  it('counts the rules that it has no words for', () => {
    const rules = [...RULES, { code: 'x:of-later' }, { code: 'be-nice' }, 7, null, ' ', { text: 4 }];
    expect(readGuidelines(document({ rules }))?.[0]).toMatchObject({ rules: RULES, leftOut: 6 });
  });

  it('takes a rule once', () => {
    expect(readGuidelines(document({ rules: [...RULES, ...RULES] }))?.[0]?.rules).toEqual(RULES);
  });

  it.each([
    [undefined],
    [null],
    [[]],
    [{}],
    ['<!doctype html>'],
    [{ rules: [] }],
    [{ rules: 'all' }],
    [[document(), {}]],
    [document({ rules: [7] })],
  ])('says no to %j', (raw) => expect(readGuidelines(raw)).toBeUndefined());

  it.each([['2026-02-30'], ['soon'], [20260301], [undefined]])('knows no date where it says %j', (effectiveOn) => {
    expect(readGuidelines(document({ effectiveOn }))?.[0]?.effectiveOn).toBe('');
  });
});

describe('changesBetween', () => {
  const [earlier, later] =
    readGuidelines([
      document({ version: 1, rules: ['Be on time.', { code: 'many-paths' }, { code: 'x:phones', text: 'No phones.' }] }),
      document({ version: 2, rules: [...RULES.toReversed(), { code: 'confidentiality' }] }),
    ]) ?? [];

  it('tells what is new, what has other words and what is gone', () => {
    expect(earlier && later && changesBetween(earlier, later)).toEqual({
      since: 1,
      added: [{ code: 'confidentiality' }],
      reworded: [RULES[1]],
      removed: [{ code: 'Be on time.', text: 'Be on time.' }],
    });
  });

  it('finds nothing in another order', () => {
    const turned = readGuidelines(document({ rules: RULES.toReversed() }))?.[0];
    const straight = readGuidelines(document())?.[0];
    expect(straight && turned && changesBetween(straight, turned)).toMatchObject({ added: [], reworded: [], removed: [] });
  });
});

describe('pickVersion', () => {
  const on = (version: number, effectiveOn?: string) => document({ version, effectiveOn });
  const pick = (versions: readonly object[], wanted: { readonly version?: number; readonly since?: number } = {}) => {
    const { guidelines, missing, next, changes } = pickVersion(readGuidelines(versions) ?? [], {
      version: 0,
      since: 0,
      today: '2026-11-23',
      ...wanted,
    });
    return { shown: guidelines?.version, missing, next: next?.version, since: changes?.since };
  };
  const three = [on(1, '2026-01-01'), on(2, '2026-11-23'), on(3, '2026-11-24')];

  it.each([
    ['the one that holds today', three, {}, { shown: 2, next: 3, since: 1 }],
    ['the one that is asked for', three, { version: 3, since: 1 }, { shown: 3, since: 1 }],
    ['the one that holds where another is asked for', three, { version: 9 }, { shown: 2, missing: 9, next: 3, since: 1 }],
    ['no changes since a version that is not there', three, { since: 7 }, { shown: 2, next: 3 }],
    ['no changes since a later version', three, { version: 1, since: 2 }, { shown: 1, next: 3 }],
    ['the first, before any holds', [on(2, '2027-02-01'), on(1, '2027-01-01')], {}, { shown: 1, next: 2 }],
    ['the last where no dates are told', [on(1), on(2)], {}, { shown: 2, since: 1 }],
  ])('shows %s', (_, versions, wanted, expected) => {
    expect(pick(versions, wanted)).toEqual({ missing: undefined, next: undefined, since: undefined, ...expected });
  });
});
