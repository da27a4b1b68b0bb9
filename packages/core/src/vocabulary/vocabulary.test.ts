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
import { aa, typeName } from './index.js';

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
