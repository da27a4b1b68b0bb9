import { expect } from '@open-wc/testing';
import { Formats, formattingLocale } from './formats.js';

describe('formattingLocale', () => {
  const speak = (...languages: string[]): void => {
    Object.defineProperty(navigator, 'languages', { value: languages, configurable: true });
  };
  // What is set on the object hides the browser's own, and is taken away again.
  afterEach(() => void Reflect.deleteProperty(navigator, 'languages'));

  const cases: readonly (readonly [language: string, languages: readonly string[], expected: string])[] = [
    ['en', ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
    ['EN', ['en-GB'], 'en-GB'],
    ['es', ['en-US'], 'es'],
    ['en-AU', ['en-GB'], 'en-AU'],
    ['en', ['en-US@posix'], 'en-US'],
    ['en-US@posix', ['en-US@posix'], 'en-US'],
  ];
  for (const [language, languages, expected] of cases) {
    it(`formats a page in ${language} for a visitor who reads ${languages.join(', ')} as ${expected}`, () => {
      speak(...languages);
      expect(formattingLocale(language)).to.equal(expected);
      expect(new Formats(formattingLocale(language)).time(0)).to.match(/\d/);
    });
  }
});
