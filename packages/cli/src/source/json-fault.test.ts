import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('jsonFault', () => {
  it.each([
    ['[1,', true, 1, 4],
    ['[\n  {"name": "Harb', true, 2, 17],
    ['[\r\n1\r\n', true, 3, 1],
    ['{"a": tru', true, 1, 10],
    ['[1.', true, 1, 4],
    ['', true, 1, 1],
    ['[1 2]', false, 1, 4],
    ['[\n1,\n]', false, 3, 1],
    ['{"a": x}', false, 1, 7],
    ["{'a': 1}", false, 1, 2],
    ['[1]]', false, 1, 4],
    ['[1}', false, 1, 3],
    ['{"a" 1}', false, 1, 6],
    ['["a\nb"]', false, 1, 2],
    ['"unfinished \\', true, 1, 14],
  ])('finds the fault of %j', (text, isCutOff, line, column) => {
    expect(jsonFault(text)).toEqual({ isCutOff, line, column });
  });

  it('finds none in JSON, however deep', () => {
    fc.assert(fc.property(fc.json(), (text) => void expect(jsonFault(text)).toBeUndefined()));
    expect(jsonFault('['.repeat(100_000) + ']'.repeat(100_000))).toBeUndefined();
  });

  it('calls every beginning of a list cut off', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (list, at) => {
        const text = JSON.stringify(list, null, 1);
        expect(jsonFault(text.slice(0, at % text.length))).toMatchObject({ isCutOff: true });
      }),
    );
  });

  it('agrees with JSON.parse about what is JSON', () => {
    const piece = fc.constantFrom('[', ']', '{', '}', ',', ':', '"a"', '1', '-0.5e3', '01', 'true', 'nul', ' ', '\n', '"', '\\');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(jsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});
