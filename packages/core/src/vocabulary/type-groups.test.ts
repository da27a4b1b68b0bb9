import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeGroupOf } from './index.js';
import { programmes } from './programmes.js';

/** Codes of programmes that belong to no group on purpose. */
const OTHER = {
  'aa TC': 'The reader of feeds takes it for the state of the venue.',
  'aca NS': 'The group looks for members: nobody chooses a meeting by it.',
  'coda DLY': '"Daily" says how often, not how, and the schedule says that better.',
};
/** Languages by English name; a code is grouped under language when its name is one. */
const LANGUAGES = new Set(Object.values(programmes.sg?.types ?? {}));

const everyType = Object.entries(programmes).flatMap(([programme, { types }]) =>
  Object.entries(types).map(([code, name]) => ({ programme, code, name, group: typeGroupOf(code, programme) })),
);

describe('typeGroupOf', () => {
  it('has a group for every code of every programme, but for those left out on purpose', () => {
    const without = everyType.filter(({ group }) => group === 'other').map(({ programme, code }) => `${programme} ${code}`);
    expect(without.toSorted()).toEqual(Object.keys(OTHER).toSorted());
  });

  it('puts under language, in every programme, the codes named after a language and no others', () => {
    expect(LANGUAGES.size).toBe(38);
    const wrong = everyType.filter(({ group, name }) => (group === 'language') !== LANGUAGES.has(name));
    expect(wrong).toEqual([]);
  });

  it('groups alike, in one programme or another, what has the same code and the same name', () => {
    const groups = new Map<string, Set<string>>();
    for (const { code, name, group } of everyType) {
      const key = `${code} ${name}`;
      groups.set(key, (groups.get(key) ?? new Set()).add(group));
    }
    expect([...groups].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it.each([
    ['O', 'aa', 'rules'],
    ['C', 'al-anon', 'rules'],
    ['SCRE', 'slaa', 'rules'],
    ['W', 'aa', 'who'],
    ['B', 'aa', 'format'],
    ['X', 'aa', 'access'],
    ['CAM', 'slaa', 'online'],
    ['ONL', 'oa', 'online'],
    ['BV-I', 'aa', 'access'],
    ['XYZ', 'aa', 'other'],
    ['', 'aa', 'other'],
    ['B BB', 'aa', 'other'],
    ['constructor', 'constructor', 'other'],
    ['PROM', 'cea-how', 'format'],
    ['W', 'no such programme', 'who'],
    // The same code means another thing in another programme.
    ['S', 'aa', 'language'],
    ['S', 'aca', 'format'],
    ['SP', 'aca', 'language'],
    ['SP', 'aa', 'format'],
    ['POA', 'aa', 'access'],
    ['POA', 'al-anon', 'who'],
    ['POA', 'slaa', 'access'],
    ['Y', 'aa', 'who'],
    ['Y', 'al-anon', 'who'],
    ['Y', 'aca', 'format'],
    ['T', 'aa', 'who'],
    ['T', 'aca', 'format'],
    ['T', 'ua', 'format'],
    ['A', 'aa', 'format'],
    ['A', 'aca', 'who'],
    ['N', 'sia', 'who'],
    ['N', 'da', 'format'],
    ['P', 'aa', 'who'],
    ['P', 'da', 'format'],
    ['B', 'da', 'who'],
    ['NS', 'na', 'access'],
    ['CC', 'rd', 'access'],
    ['CC', 'eda', 'format'],
    ['MI', 'rd', 'format'],
    ['MI', 'sa', 'who'],
    ['GL', 'na', 'who'],
    ['GL', 'sca', 'access'],
    // The code of a language, where the programme has a type of its own by it, and where it has none.
    ['TR', 'aca', 'format'],
    ['TR', 'slaa', 'format'],
    ['TR', 'oa', 'language'],
    ['TR', 'aa', 'format'],
    ['TUR', 'aa', 'language'],
    ['IS', 'rd', 'format'],
    ['IS', 'aa', 'language'],
    ['AR', 'da', 'who'],
    ['AR', 'ga', 'language'],
    ['HR', 'slaa', 'format'],
    ['HR', 'ca', 'language'],
    ['UA', 'sia', 'language'],
    ['ES', 'pal', 'language'],
    ['UK', 'sg', 'language'],
  ])('puts %j of %s under %s', (code, programme, group) => expect(typeGroupOf(code, programme)).toBe(group));

  it.each([
    ['who', 'AL AL-AN BE BI DD G L LGBTQ M N NB NDG P POC SEN T W Y'],
    ['rules', 'C O'],
    ['format', '11 12x12 A ABSI B CAN D DR GR H LIT LS MED SP ST TR XT'],
    ['language', 'AF AM AR BG DA DE EL EN FA FI FR HE HI HR HU IS ITA JA KA KOR LT ML MT NE NL NO POL POR PUN RUS S SK SL SV TH TL TUR UK'],
    ['access', 'ASL BA BRK CF DB FF OUT POA SM X XB'],
    ['online', ''],
    ['other', 'TC'],
  ])('puts under %s of AA: %s', (group, codes) => {
    const found = everyType.filter((type) => type.programme === 'aa' && type.group === group).map(({ code }) => code);
    expect(found.toSorted()).toEqual(codes.split(' ').filter(Boolean).toSorted());
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (code, programme) => {
        expect(['who', 'rules', 'format', 'language', 'access', 'online', 'other']).toContain(typeGroupOf(code, programme));
      }),
    );
  });
});
