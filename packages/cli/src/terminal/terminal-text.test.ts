import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeStyle } from './style.js';
import { line, safeJson, safeLine, safeLines } from './terminal-text.js';

const UNSAFE = /[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\x1b', '[', ']', '0', ';', 'm', '\x07', '\x9b', '\u202e', '\n', '\u{e0041}'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
});

describe('safeLine', () => {
  it.each([
    ['\x1b[31mred\x1b[0m', 'red'],
    ['\x1b]0;title\x07text', 'text'],
    ['\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\', 'link'],
    ['\x9b2Jgone', 'gone'],
    ['two\r\nlines\tand', 'two lines and'],
    ['abc\u202Edef\u2066', 'abcdef'],
    ['日本語 👩‍👩‍👧 می‌خواهم', '日本語 👩‍👩‍👧 می‌خواهم'],
    ['half \ud83d', 'half '],
  ])('makes %j safe', (unsafe, safe) => void expect(safeLine(unsafe)).toBe(safe));

  it('leaves nothing that a terminal obeys', () => {
    fc.assert(fc.property(text, (any) => void expect(safeLine(any)).not.toMatch(UNSAFE)));
    fc.assert(fc.property(text, (any) => void expect(safeLines(any).replaceAll('\n', '')).not.toMatch(UNSAFE)));
  });
});

describe('safeJson', () => {
  it('writes the same value without unsafe signs', () => {
    fc.assert(
      fc.property(fc.dictionary(text, text, { noNullPrototype: true }), (value) => {
        const json = safeJson(value);
        expect(JSON.parse(json)).toEqual(value);
        expect(json.replaceAll('\n', '')).not.toMatch(UNSAFE);
      }),
    );
  });
});

describe('line', () => {
  it('keeps our colours and nobody else’s', () => {
    expect(line`a ${makeStyle(true).red('b\x1b[32mc')} ${'d\x1b[33me'} ${7}`.raw).toBe('a \x1b[31mbc\x1b[39m de 7');
    expect(makeStyle(false).red('b').raw).toBe('b');
  });
});
