import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, applyRedactions, suggestRedactions } from '../index.js';

const at = (text: string, found: string, replacement?: string) => {
  const start = text.indexOf(found);
  return { start, end: start + found.length, text: found, ...(replacement !== undefined && { replacement }) };
};

describe('applyRedactions', () => {
  const text = 'On 3 March 2021 I met Ana Ruiz at 12 Main Street.';

  it('puts in place what the author accepted, and nothing else', () => {
    const [date, name] = suggestRedactions(text, { locale: 'en' });
    if (!date || !name) throw new Error('two findings at least');
    expect(applyRedactions(text, [name, date])).toEqual({ text: 'In March I met Ana at 12 Main Street.', left: [] });
    expect(applyRedactions(text, [])).toEqual({ text, left: [] });
  });

  it('marks what has no words in its place, and takes the words of the author', () =>
    expect(
      applyRedactions(text, [at(text, 'Ana Ruiz', ''), at(text, '12 Main Street'), at(text, '3 March 2021', 'a Wednesday')]).text,
    ).toBe('On a Wednesday I met  at […].'));

  it('leaves out together what overlaps, so that nothing comes back with the words of another', () => {
    const accepted = [at(text, 'met Ana', 'met Ana'), at(text, 'Ana Ruiz', 'Ana'), at(text, 'Ruiz at', 'at')];
    expect(applyRedactions(text, accepted).text).toBe('On 3 March 2021 I […] 12 Main Street.');
  });

  it('counts the same twice once, and keeps neighbours apart', () => {
    expect(applyRedactions('abc', [at('abc', 'b', 'x'), at('abc', 'b', 'x'), at('abc', 'c', 'y')]).text).toBe('axy');
    expect(applyRedactions('abc', [at('abc', 'b', 'x'), at('abc', 'b', 'z')]).text).toBe('a[…]c');
  });

  it('hands back what no longer stands where it was found', () => {
    const moved = at(text, 'Ana Ruiz');
    const odd = { start: Number.NaN, end: 3, text: 'On ' };
    const none = { start: 3, end: 3, text: '' };
    expect(applyRedactions(`So: ${text}`, [moved, odd, none])).toEqual({ text: `So: ${text}`, left: [moved, odd, none] });
  });

  it('lets no accepted word through, however ranges overlap', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const range = fc.tuple(fc.nat(26), fc.nat(26)).map(([a, b]) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      return { start, end, text: letters.slice(start, end) };
    });
    fc.assert(
      fc.property(fc.array(range), (accepted) => {
        const result = applyRedactions(letters, accepted).text;
        const kept = [...letters].filter((_, i) => !accepted.some(({ start, end }) => start <= i && i < end));
        expect(result.replaceAll(LEFT_OUT, '')).toBe(kept.join(''));
      }),
    );
  });
});
