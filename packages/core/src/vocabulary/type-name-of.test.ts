import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aa } from './aa.js';
import { programmes } from './programmes.js';
import { typeNameOf } from './type-name-of.js';

describe('typeNameOf', () => {
  it.each([
    ['BE', 'aa', 'en', 'Newcomer'],
    ['BE', 'aa', undefined, 'Newcomer'],
    ['BE', 'aa', 'es', 'Principiantes'],
    ['BE', 'aa', 'pt-BR', 'Recém-chegados'],
    ['BE', 'aa', 'FR_ca', 'Nouveau/nouvelle'],
    ['BE', 'aa', 'nl', 'Nieuwkomer'],
    ['BE', 'aa', 'sk', 'Nováčikovia'],
    ['BE', 'aa', 'sv', 'Nykomling'],
    ['BE', 'aa', 'th', 'สมาชิกใหม่'],
    ['BE', 'aa', 'ja', 'ビギナーズ'],
    ['BE', 'aa', 'de', 'Newcomer'],
    ['BE', 'aa', '', 'Newcomer'],
    ['BE', 'aa', 'constructor', 'Newcomer'],
    ['BE', 'oa', 'es', 'Newcomer'],
    ['BEG', 'na', 'fr', 'Beginner/Newcomer'],
    ['ES', 'pal', 'fr', 'Spanish'],
    ['QQ', 'aa', 'fr', 'QQ'],
    ['toString', 'aa', 'fr', 'toString'],
    ['BE', 'no such programme', 'fr', 'BE'],
    ['BE', '__proto__', 'fr', 'BE'],
    // One code, many meanings: the programme decides.
    ['S', 'aa', 'en', 'Spanish'],
    ['S', 'aca', 'en', 'Speaker'],
    ['TR', 'aa', 'sv', 'Traditionsmöte'],
    ['TR', 'slaa', 'sv', 'Tradition Study'],
    ['TR', 'oa', 'sv', 'Turkish'],
    ['IS', 'rd', 'en', 'Inquiry Study'],
    ['AR', 'da', 'en', 'Artist'],
    ['HR', 'slaa', 'en', 'Healthy Relationships'],
  ])('names %s of %s in %s: %s', (code, programme, language, name) => {
    expect(typeNameOf(code, { programme, ...(language !== undefined && { language }) })).toBe(name);
  });

  it('has a name that is not the code for every code of AA in every language of the specification', () => {
    for (const language of ['en', 'es', 'fr', 'ja', 'nl', 'pt', 'sk', 'sv', 'th']) {
      const raw = Object.keys(aa).filter((code) => typeNameOf(code, { programme: 'aa', language }) === code);
      expect([language, raw.filter((code) => code !== 'LGBTQ')]).toEqual([language, []]);
    }
  });

  it('gives any code a name, and never an empty one for a code that is not empty', () => {
    const ids = fc.oneof(fc.constantFrom(...Object.keys(programmes)), fc.string());
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), ids, fc.string(), (code, programme, language) => {
        expect(typeNameOf(code, { programme, language })).not.toBe('');
      }),
    );
  });
});
