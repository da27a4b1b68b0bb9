import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMeetings } from '../../bench/make-meetings.js';
import { oneMeeting } from '../../bench/one-meeting.js';
import type { Meeting } from '../model/meeting.js';
import { foldText } from './fold-text.js';
import { buildCatalogue } from './index.js';
import type { CatalogueOptions } from './index.js';

const CONTEXT = { now: 0, timeZone: 'UTC' };

function search(meetings: readonly Partial<Meeting>[], text: string, options?: CatalogueOptions): string[] {
  const catalogue = buildCatalogue(
    meetings.map((meeting, i) => oneMeeting({ id: `${i}`, ...meeting })),
    options,
  );
  return catalogue.query({ text, limit: 1000 }, CONTEXT).entries.map(({ meeting }) => meeting.name);
}

const finds = (name: string, text: string): boolean => search([{ name }], text).length === 1;

describe('foldText', () => {
  it.each([
    ['Côte d’Azur', 'cote d azur'],
    ['GROẞ Straße', 'gross strasse'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['İstanbul ışık', 'istanbul isik'],
    ['  12&12 / Big-Book ', '12 12 big book'],
    ['ＦＵＬＬ', 'full'],
    ['Ελλάς', 'ελλασ'],
    ['Йога', 'иога'],
    ['!!!', ''],
    ['สวัสดี', 'สวัสดี'],
  ])('folds "%s" to "%s"', (text, folded) => expect(foldText(text)).toBe(folded));

  it('does not change folded text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { seed: 19 },
    );
  });
});

describe('a text query', () => {
  it.each([
    ['Early Risers', 'early', true],
    ['Early Risers', 'ris ear', true],
    ['Early Risers', 'arly', false],
    ['Early Risers', 'early zzz', false],
    ['Grupo Acción', 'accion', true],
    ['Grupo Accion', 'ACCIÓN', true],
    ["Women's Way", "women's", true],
    ["Women's Way", 'womens', true],
    ['L’Évêché', 'eveche', true],
    ['12 Steps & 12 Traditions', '12 12', true],
    ['Early Risers', '  ', true],
    ['Early Risers', '"!"', true],
    ['Way of Life', '"of life"', true],
    ['Way of Life', '"life of"', false],
    ['Way of Life', '"of lif"', false],
    ['Way of Life', '"of lif', true],
    ['Way of Life', '“way of” life', true],
    ['東京グループ', '京グル', true],
    ['東京グループ', '大阪', false],
    ['กลุ่มเช้า', 'เช้า', true],
    ['Группа Ёлка', 'елка', true],
    ['constructor', 'constructor', true],
    ['A (b) [c] \\d+', '\\d', true],
  ])('on "%s" for %s: %s', (name, text, expected) => expect(finds(name, text)).toBe(expected));

  it('looks at places, groups, regions, types, services and notes', () => {
    const meeting: Partial<Meeting> = {
      place: {
        name: 'Chapel',
        address: '5 Main St',
        city: 'Springfield',
        notes: 'basement',
        isApproximate: false,
        regions: ['North', 'Harbour'],
      },
      conference: { provider: 'Zoom', urlNotes: 'passcode 77', phoneNotes: 'dial nine' },
      group: { name: 'Sunrise Group', notes: 'founded 1950', district: 'District 9' },
      notes: 'bring a book',
      types: ['W', 'Cookies'],
    };
    const typeNames = (code: string, programme: string): string | undefined =>
      code === 'W' && programme === 'aa' ? 'Women Mujeres' : undefined;
    for (const word of [
      'chapel',
      'main',
      'springf',
      'basement',
      'harbour',
      'zoom',
      'passcode',
      'dial',
      'sunrise',
      'founded',
      'district 9',
      'bring',
      'mujeres',
      'women',
      'cookies',
    ]) {
      expect([word, search([meeting], word, { typeNames }).length]).toEqual([word, 1]);
    }
    expect(search([meeting], 'w')).toEqual([]);
  });

  it('does not find a phrase across two fields', () => {
    expect(search([{ name: 'New', notes: 'Hope' }], '"new hope"')).toEqual([]);
  });

  it('puts names before groups and places, types, notes, and whole words before beginnings', () => {
    const meetings: Partial<Meeting>[] = [
      { name: 'notes', notes: 'hope' },
      { name: 'types', types: ['X'] },
      { name: 'group', group: { name: 'Hope' } },
      { name: 'Hopeful', notes: 'hope' },
      { name: 'Real Hope' },
      { name: 'place', place: { city: 'Hopewell', isApproximate: false, regions: [] } },
    ];
    expect(search(meetings, 'hope', { typeNames: () => 'hope' })).toEqual(['Real Hope', 'Hopeful', 'group', 'place', 'types', 'notes']);
  });

  it('gives the same answer however it was typed', () => {
    const catalogue = buildCatalogue(makeMeetings(1500, 2));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('w', 'wom', 'women ste', 'women', 'serenity', '"big book', '"big book"', 'e', 'zoom', 'x', ''), {
          minLength: 1,
          maxLength: 6,
        }),
        (typed) => {
          for (const text of typed) {
            const fresh = buildCatalogue(catalogue.meetings);
            const [a, b] = [catalogue, fresh].map((one) => one.query({ text, limit: 100 }, CONTEXT));
            expect(a!.total).toBe(b!.total);
            expect(a!.entries.map(({ key }) => key)).toEqual(b!.entries.map(({ key }) => key));
          }
        },
      ),
      { seed: 23, numRuns: 8 },
    );
  });

  it('looks inside words again when a letter of an unspaced script follows', () => {
    const catalogue = buildCatalogue([oneMeeting({ name: 'xa東京' })]);
    expect(['a', 'a東'].map((text) => catalogue.query({ text }, CONTEXT).total)).toEqual([0, 1]);
  });

  it('matches what a naive search matches', () => {
    const meetings = makeMeetings(1200, 6);
    const catalogue = buildCatalogue(meetings);
    catalogue.prepareSearch(100);
    for (const text of ['s', 'wo', 'women', 'cote prem', 'hall zoom', 'county 1', 'accion', '12']) {
      const words = foldText(text).split(' ');
      const expected = meetings.filter(({ name, place, group, conference, notes, types }) => {
        const all = [
          name,
          group?.name,
          place?.name,
          place?.address,
          place?.notes,
          ...(place?.regions ?? []),
          conference?.provider,
          conference?.urlNotes,
          notes,
          ...types.filter((code) => code.length > 3),
        ];
        const found = all.flatMap((part) => foldText(part ?? '').split(' '));
        return words.every((word) => found.some((other) => other.startsWith(word)));
      });
      expect([text, catalogue.query({ text }, CONTEXT).meetings]).toEqual([text, expected.length]);
    }
  });

  it('is prepared in steps of the size asked for', () => {
    const catalogue = buildCatalogue(makeMeetings(25));
    expect([10, 10, 10].map((limit) => catalogue.prepareSearch(limit))).toEqual([false, false, true]);
  });
});
