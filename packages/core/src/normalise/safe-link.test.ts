import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink } from './safe-link.js';

const urlOf = (text: string): string => {
  const link = safeLink(text);
  return typeof link === 'string' ? link : link.url;
};

describe('safeLink', () => {
  it.each([
    ['https://us02web.zoom.us/j/1?pwd=a_b-c.d~e#f', 'https://us02web.zoom.us/j/1?pwd=a_b-c.d~e#f'],
    ['HTTPS://Zoom.US/J/Abc', 'https://zoom.us/J/Abc'],
    ['http://example.org', 'http://example.org'],
    ['https://example.org:8443/x', 'https://example.org:8443/x'],
    ['https://münchen.example/x', 'https://münchen.example/x'],
    ['zoom.us/j/1', 'https://zoom.us/j/1'],
    ['www.example.org', 'https://www.example.org'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    ['//example.org/a', 'https://example.org/a'],
    ['https://example.org/my file "a" <b>\'', 'https://example.org/my%20file%20%22a%22%20%3Cb%3E%27'],
    ['mailto:group@example.org?subject=Hello there', 'mailto:group@example.org?subject=Hello%20there'],
    ['tel:+1 (555) 555-0100', 'tel:+1%20(555)%20555-0100'],
    ['sms:+15555550100', 'sms:+15555550100'],
    ['https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F7&data=x', 'https://zoom.us/j/7'],
    ['https://www.google.com/url?q=https://zoom.us/j/8&sa=D', 'https://zoom.us/j/8'],
    [
      'https://www.google.com/url?q=https%3A%2F%2Fexample.org%2F%E0%A4%A',
      'https://www.google.com/url?q=https%3A%2F%2Fexample.org%2F%E0%A4%A',
    ],
  ])('keeps %s', (text, expected) => expect(urlOf(text)).toBe(expected));

  it.each([
    'javascript:alert(1)',
    'JavaScript://zoom.us/%0aalert(1)',
    'data:text/html,hello',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
  ])('drops %s as unsafe', (text) => expect(safeLink(text)).toBe('url-unsafe'));

  it.each([
    'zoom',
    'https:',
    'https:/zoom',
    'https:/zoom.us/j/1',
    'https:zoom.us',
    'https://',
    'https://zoom',
    'https://localhost/a',
    'https://127.0.0.1/a',
    'https://[::1]/a',
    'https://zoom,us/j/1',
    'https://us02web/zoom/us',
    'https://user:word@zoom.us/j/1',
    'https://zoom.us@example.org',
    'https://zoom.us\\@example.org',
    'https://example.org\\a',
    'https://exa mple.org',
    'https://.example.org',
    'https://example..org',
    'https://example.org:99999/',
    '/meetings/1',
    'See the notes.',
    'group@example.org',
    'mailto:',
    'mailto:group',
    'tel:',
    'tel:call-me',
    '',
  ])('drops %j as no link', (text) => expect(safeLink(text)).toBe('url-invalid'));

  it.each([
    ['zoom.us/j/1', 'url-scheme-added'],
    ['https://www.google.com/url?q=https://zoom.us/j/8', 'url-unwrapped'],
    ['https://zoom.us/j/1', undefined],
  ])('says what it mended in %s', (text, mended) => {
    const link = safeLink(text);
    expect(typeof link === 'string' ? link : link.mended).toBe(mended);
  });

  it('gives only links that a browser reads the same way', () => {
    const text = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            'https:',
            'javascript:',
            '//',
            '/',
            '\\',
            '@',
            ':',
            '.',
            'zoom.us',
            'example.org',
            ' ',
            '\n',
            '\t',
            '%',
            '"',
            '80',
            '?q=',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const link = safeLink(raw);
        if (typeof link === 'string') return;
        expect(link.url).toMatch(/^(?:https?:\/\/|mailto:|tel:|sms:)[^\s"'<>\\]+$/);
        const parsed = new URL(link.url);
        // Letters beyond ASCII in host names are written in Punycode there.
        if (/^[\x20-\x7e]*$/.test(link.host)) expect(parsed.hostname).toBe(link.host);
        expect(safeLink(link.url)).toMatchObject({ url: link.url });
      }),
      { seed: 2, numRuns: 3000 },
    );
  });
});
