import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoryBody } from '../index.js';
import type { StoryBlock } from '../index.js';

const paragraph = (...lines: StoryBlock['lines']): StoryBlock => ({ kind: 'paragraph', lines });
const text = (words: string) => ({ kind: 'text', text: words }) as const;

describe('readStoryBody', () => {
  it('reads paragraphs, quotations and lists', () =>
    expect(readStoryBody('One\ntwo\n\n> said\n> she\n- a\n* b\n\n1. x\n2) y\nend').blocks).toEqual([
      paragraph([text('One')], [text('two')]),
      { kind: 'quote', lines: [[text('said')], [text('she')]] },
      { kind: 'list', lines: [[text('a')], [text('b')]] },
      { kind: 'ordered-list', lines: [[text('x')], [text('y')]] },
      paragraph([text('end')]),
    ]));

  it('reads marks and links that are safe', () =>
    expect(readStoryBody('**Day** *one* was _hard_: [call](tel:988) or [read](https://example.org/a).').blocks).toEqual([
      paragraph([
        { kind: 'strong', text: 'Day' },
        text(' '),
        { kind: 'emphasis', text: 'one' },
        text(' was '),
        { kind: 'emphasis', text: 'hard' },
        text(': '),
        { kind: 'link', text: 'call', url: 'tel:988' },
        text(' or '),
        { kind: 'link', text: 'read', url: 'https://example.org/a' },
        text('.'),
      ]),
    ]));

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '# not a heading',
    'snake_case_name',
    '2 * 3 = 6',
    '[x]: javascript:y',
    '<javascript:y>',
    '`code`',
  ])('leaves %s as text', (line) => expect(readStoryBody(line)).toEqual({ blocks: [paragraph([text(line)])], faults: [] }));

  it.each([
    ['[x](javascript:y)', 'unsafe-link'],
    ['[x](JAVASCRIPT:y)', 'unsafe-link'],
    ['[x](data:text/html,y)', 'unsafe-link'],
    ['[x](//user@evil)', 'unsafe-link'],
    ['[x](http://example.org)', 'unsafe-link'],
    ['[x](/relative)', 'unsafe-link'],
    ['[x]()', 'unsafe-link'],
    ['![x](https://example.org/a.png)', 'picture'],
  ])('says where %s stands, and shows it as text', (written, code) =>
    expect(readStoryBody(`One\n> see ${written}`)).toEqual({
      blocks: [paragraph([text('One')]), { kind: 'quote', lines: [[text(`see ${written}`)]] }],
      faults: [{ code, start: 10, end: 10 + written.length }],
    }),
  );

  it('gives no link that a page could not trust, and loses no letter, whatever is written', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '!',
      '*',
      '**',
      '_',
      '> ',
      '- ',
      '\n',
      '\n\n',
      'a',
      'javascript:',
      'https://a.org',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('')),
          fc.string(),
        ),
        (body) => {
          const { blocks } = readStoryBody(body);
          const inlines = blocks.flatMap(({ lines }) => lines.flat());
          for (const inline of inlines) if (inline.kind === 'link') expect(inline.url).toMatch(/^(?:https:\/\/|mailto:|tel:|sms:)/);
          const letters = (some: string) => some.match(/a/g)?.length ?? 0;
          const shown = inlines.map((inline) => (inline.kind === 'link' ? `${inline.text}${inline.url}` : inline.text)).join('');
          expect(letters(shown)).toBeGreaterThanOrEqual(letters(body));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(['*', '**a', '_', ' _a', '[', '[a](', '![a](b', '> ', '1. ', '[a](https://', '_a_a'])(
    'reads 100 kB of %j in no time',
    (piece) => {
      const start = performance.now();
      readStoryBody(piece.repeat(100_000 / piece.length));
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
