import { getTypesForLanguage } from '@code4recovery/spec';
import { describe, expect, it } from 'vitest';
import { aaEs } from './aa-es.js';
import { aa, typeGroupOf, typeName } from './index.js';

describe('aa', () => {
  it.each([
    ['English', aa, 'en'],
    ['Spanish', aaEs, 'es'],
  ] as const)('has every type of the specification in %s', (_, vocabulary, language) => {
    expect(vocabulary).toEqual(getTypesForLanguage(language));
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
});
