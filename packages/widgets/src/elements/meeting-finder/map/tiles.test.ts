import { describe, expect, it } from 'vitest';
import { resolveTiles } from './tiles.js';

const PAGE = 'https://example.org/meetings/';
const TEMPLATE = 'https://tiles.example.net/{z}/{x}/{y}.png';

describe('resolveTiles', () => {
  it.each([undefined, '', '   '])('takes %j as no background', (value) => {
    expect(resolveTiles(value, undefined, PAGE)).toBeUndefined();
  });

  it('knows OpenStreetMap by name, with its attribution and a Referer', () => {
    expect(resolveTiles(' OpenStreetMap ', undefined, PAGE)).toEqual({
      url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
      attribution: '© [OpenStreetMap](https://www.openstreetmap.org/copyright) contributors',
      maxZoom: 19,
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
  });

  it('keeps the attribution of a preset when the page gives another', () => {
    expect(resolveTiles('openstreetmap', 'Mine', PAGE)).toMatchObject({ attribution: expect.stringContaining('OpenStreetMap') });
  });

  it.each([
    [TEMPLATE, PAGE],
    ['https://{s}.tiles.example.net/{z}/{x}/{y}{r}.png?key=abc', PAGE],
    ['/tiles/{z}/{x}/{y}.png', PAGE],
    ['tiles/{z}/{x}/{y}.png', 'http://intranet.example/page'],
    ['http://localhost:8080/{z}/{x}/{y}.png', PAGE],
    ['http://127.0.0.1/{z}/{x}/{y}.png', PAGE],
    [TEMPLATE, undefined],
  ])('accepts %s on %s', (value, base) => {
    expect(resolveTiles(value, ' © Example ', base)).toEqual({ url: value, attribution: '© Example', maxZoom: 18 });
  });

  it.each([
    ['google', 'a name that is not a preset'],
    ['constructor', 'an inherited name'],
    ['https://tiles.example.net/{z}/{x}.png', 'a missing part'],
    ['https://tiles.example.net/{z}/{x}/{y}.png?key={key}', 'an unknown part'],
    ['http://tiles.example.net/{z}/{x}/{y}.png', 'plain http elsewhere'],
    ['javascript:alert(1)//{z}/{x}/{y}', 'a script'],
    ['data:image/png,{z}{x}{y}', 'a data address'],
    ['https://user:word@tiles.example.net/{z}/{x}/{y}.png', 'credentials'],
    ['https://[bad/{z}/{x}/{y}', 'no URL at all'],
  ])('refuses %s: %s', (value) => {
    expect(resolveTiles(value, undefined, PAGE)).toMatchObject({ error: { code: 'MAP_TILES', value } });
  });
});
