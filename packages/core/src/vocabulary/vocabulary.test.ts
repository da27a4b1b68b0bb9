import { getTypesForLanguage, isSupportedLanguage } from '@code4recovery/spec';
import { describe, expect, it } from 'vitest';
import { aaEs } from './aa-es.js';
import { aaFr } from './aa-fr.js';
import { aaJa } from './aa-ja.js';
import { aaNl } from './aa-nl.js';
import { aaPt } from './aa-pt.js';
import { aaSk } from './aa-sk.js';
import { aaSv } from './aa-sv.js';
import { aaTh } from './aa-th.js';
import { aa, typeGroupOf, typeName } from './index.js';
import { programmes } from './programmes.js';

/** Names that are kinder than those of the specification; all others are the same. */
const KINDER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { NDG: 'Peuples autochtones' },
  nl: { N: 'Inheems Amerikaans' },
  sv: { POC: 'Rasifierade', X: 'Rullstolsanpassat', XB: 'Rullstolsanpassad toalett' },
};

describe('aa', () => {
  it.each([
    ['English', aa, 'en'],
    ['Spanish', aaEs, 'es'],
    ['French', aaFr, 'fr'],
    ['Japanese', aaJa, 'ja'],
    ['Dutch', aaNl, 'nl'],
    ['Portuguese', aaPt, 'pt'],
    ['Slovak', aaSk, 'sk'],
    ['Swedish', aaSv, 'sv'],
    ['Thai', aaTh, 'th'],
  ] as const)('has every type of the specification in %s, in its order and by its names but for a few', (_, vocabulary, language) => {
    const specified = getTypesForLanguage(language);
    expect(Object.keys(vocabulary)).toEqual(Object.keys(specified));
    expect(vocabulary).toEqual({ ...specified, ...KINDER[language] });
    for (const [code, name] of Object.entries(KINDER[language] ?? {})) expect([code, specified[code as 'X']]).not.toEqual([code, name]);
    for (const name of Object.values(vocabulary)) expect([name.trim(), name !== '']).toEqual([name, true]);
  });

  it('has every language of the specification', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const supported = letters.flatMap((first) => letters.map((second) => first + second)).filter(isSupportedLanguage);
    expect(supported).toEqual(['en', 'es', 'fr', 'ja', 'nl', 'pt', 'sk', 'sv', 'th']);
  });
});

describe('typeName', () => {
  it('names a known code', () => expect(typeName(aa, 'BE')).toBe('Newcomer'));
  it.each(['XYZ', '', 'constructor', '__proto__'])('shows the unknown code %j as it is', (code) => expect(typeName(aa, code)).toBe(code));
});

describe('typeGroupOf', () => {
  it.each([
    ['W', 'aa', 'who'],
    ['O', 'aa', 'who'],
    ['B', 'aa', 'format'],
    ['S', 'aa', 'language'],
    ['TR', 'aa', 'format'],
    ['TUR', 'aa', 'language'],
    ['X', 'aa', 'access'],
    ['XYZ', 'aa', 'other'],
    ['constructor', 'constructor', 'other'],
    ['S', 'aca', 'format'],
    ['SP', 'aca', 'language'],
    ['AR', 'da', 'who'],
    ['IS', 'rd', 'format'],
    ['GL', 'na', 'who'],
    ['GL', 'sca', 'other'],
  ])('puts %s of %s under %s', (code, programme, group) => expect(typeGroupOf(code, programme)).toBe(group));

  it.each([
    ['who', 'AL AL-AN BE BI C DD G L LGBTQ M N NB NDG O P POC SEN T W Y'],
    ['format', '11 12x12 A ABSI B CAN D DR GR H LIT LS MED SP ST TR XT'],
    ['language', 'AF AM AR BG DA DE EL EN FA FI FR HE HI HR HU IS ITA JA KA KOR LT ML MT NE NL NO POL POR PUN RUS S SK SL SV TH TL TUR UK'],
    ['access', 'ASL BA BRK CF DB FF OUT POA SM X XB'],
    ['other', 'TC'],
  ])('puts under %s of AA: %s', (group, codes) => {
    const found = Object.keys(aa).filter((code) => typeGroupOf(code, 'aa') === group);
    expect(found.toSorted()).toEqual(codes.split(' ').toSorted());
  });

  it('puts under language, in every programme, the codes named after a language and no others', () => {
    const languages = new Set(Object.values(programmes.va?.types ?? {}).filter((name) => !/[ &]|^(Closed|Newcomer|Open)$/.test(name)));
    expect(languages.size).toBe(38);
    for (const [programme, { types }] of Object.entries(programmes)) {
      for (const [code, name] of Object.entries(types)) {
        expect([programme, code, typeGroupOf(code, programme) === 'language']).toEqual([programme, code, languages.has(name)]);
      }
    }
  });
});
