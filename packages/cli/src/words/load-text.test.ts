import { describe, expect, it } from 'vitest';
import { formatOf } from './load-text.js';

describe('formatOf', () => {
  it.each([
    ['about.md', '', 'markdown'],
    ['ABOUT.MDX', '', 'markdown'],
    ['about.htm', '', 'html'],
    ['about.txt', '', 'text'],
    ['about', ' <!DOCTYPE html><title>About</title>', 'html'],
    ['https://example.org/about', '<html lang="en">', 'html'],
    ['stdin', '<3 from all of us', 'text'],
    ['about.md', '<!doctype html>', 'markdown'],
  ])('takes %s that begins with %j for %s', (name, text, format) => expect(formatOf(name, text)).toBe(format));
});
