import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from './one-line.js';
import { plainText } from './plain-text.js';

describe('plainText', () => {
  it.each([
    ['nothing to do', 'Enter by the side door.', 'Enter by the side door.'],
    ['blanks around', '  Hope \n', 'Hope'],
    ['only blanks', ' \t\r\n ', ''],
    ['tags', '<p>Enter by the <b>side</b> door.</p>', 'Enter by the side door.'],
    ['line breaks', 'One<br>Two<br />Three<BR/>Four', 'One\nTwo\nThree\nFour'],
    ['block ends', '<p>One</p><p>Two</p><ul><li>a</li><li>b</li></ul>', 'One\nTwo\na\nb'],
    ['a link', '<a href="https://example.org">Join</a> us', 'Join us'],
    ['a script with its text', 'Bring a mug.<script>alert("no")</script><img src=x onerror=alert(1)>', 'Bring a mug.'],
    ['a comment', 'a<!-- b > c -->d', 'ad'],
    ['a comparison', 'a < b and c > d, 3<4', 'a < b and c > d, 3<4'],
    ['halves of a tag', 'a<scr<b>ipt>b</scr</b>ipt>c d<i<i>>e', 'ac de'],
    ['tags in tags without end', '<'.repeat(9) + 'b>'.repeat(9), 'b>b>b>b>b>'],
    ['named entities', 'Tea &amp; coffee &ndash; caf&eacute; ma&ntilde;ana &Uuml;ber', 'Tea & coffee – café mañana Über'],
    ['numeric entities', 'It&#8217;s &#x1F600; &#39;free&#39;', "It’s 😀 'free'"],
    ['a numeric entity without its end', 'It&#8217s', 'It’s'],
    ['a Windows-1252 entity', 'It&#146;s', 'It’s'],
    ['a Windows-1252 character', 'It\u0092s', 'It’s'],
    ['malformed entities', '&#xZZ; &#; & &unknown; &#99999999999; &#xD800; &#0;a', '&#xZZ; &#; & &unknown; a'],
    ['an entity without its end in a link', 'https://example.org/?a=1&copy=2', 'https://example.org/?a=1&copy=2'],
    ['markup that was encoded', 'a&lt;br&gt;b &lt;b&gt;c&lt;/b&gt;', 'a\nb c'],
    ['a comparison that was encoded', 'a &lt; b', 'a < b'],
    ['what was encoded twice', '&amp;lt;script&amp;gt;', '&lt;script&gt;'],
    ['line ends', 'Ring twice.\r\n\tWait.\rCome in.\u2028Sit.', 'Ring twice.\nWait.\nCome in.\nSit.'],
    ['odd blanks', 'Room\u00a02,\u3000left\u2003side&nbsp;door', 'Room 2, left side door'],
    ['runs of blanks', 'a   b \n c\n\n\n\nd', 'a b\nc\n\nd'],
    ['zero-width characters', 'up\u200bstairs\ufeff so\u00adber', 'upstairs sober'],
    ['bidirectional controls', 'a\u202egpj.exe\u202c b\u2066c\u2069', 'agpj.exe bc'],
    ['control characters', 'a\u0000b\u0007c\u001b[0m', 'abc[0m'],
    ['half a character', 'a\ud83d b', 'a b'],
    ['joiners that words and emoji need', 'می\u200cخواهم 👩\u200d👧', 'می\u200cخواهم 👩\u200d👧'],
    ['a flag of tag characters', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ])('%s', (_, raw, expected) => expect(plainText(raw)).toBe(expected));

  const markup = fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '</',
        'b',
        'br>',
        'script>',
        '<!--',
        '-->',
        '&',
        'lt;',
        '&#60;',
        '&amp;',
        '#x3c;',
        ' ',
        '\n',
        '\r',
        '\u200b',
        '\u202e',
        '\0',
        'é',
      ),
    )
    .map((parts) => parts.join(''));
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), markup);

  it('leaves no tags and no controls in any text', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = plainText(raw);
        expect(text).not.toMatch(/<[a-z/!?][^<>]*>/i);
        expect(text).not.toMatch(/[\0-\t\v-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}| {2}|\n{3}|^\s|\s$/u);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('changes nothing the second time, but for what was encoded twice', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = plainText(raw);
        fc.pre(!text.includes('&'));
        expect(plainText(text)).toBe(text);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
});

describe('oneLine', () => {
  it('joins lines', () => expect(oneLine('12 Main St\nTown', ', ')).toBe('12 Main St, Town'));
});
