import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.js';
import { shouldLock, unlockDelayMs } from './index.js';
import type { LockTiming } from './index.js';
import { jsonText } from './json-value.js';
import { passphraseBytes } from './passphrase-bytes.js';

const bytes = fc.uint8Array().map((array) => new Uint8Array(array));

describe('base64url', () => {
  it('writes what Node writes, and reads it back', () =>
    fc.assert(
      fc.property(bytes, (array) => {
        const text = toBase64url(array);
        expect(text).toBe(Buffer.from(array).toString('base64url'));
        expect(fromBase64url(text)).toEqual(array);
      }),
    ));

  it('reads one text only for the same bytes', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AQgwZz09-_', '=', '+', '/', ' ', 'é') }), (text) => {
        const array = fromBase64url(text);
        if (array) expect(toBase64url(array)).toBe(text);
        else expect(Buffer.from(text, 'base64url').toString('base64url')).not.toBe(text);
      }),
    ));
});

describe('jsonText', () => {
  it.each([
    undefined,
    Number.NaN,
    Infinity,
    1n,
    Symbol('a'),
    () => 1,
    new Date(0),
    new Map(),
    [undefined],
    Array(2),
    { a: undefined },
    { toJSON: () => 1 },
    new (class A {})(),
    [[1, { a: [Number.NaN] }]],
  ])('is undefined for what JSON does not give back: %o', (value) => expect(jsonText(value)).toBeUndefined());

  it('is undefined for a circle, and for a nesting that no stack holds', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(jsonText(circle)).toBeUndefined();
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(jsonText(deep)).toBeUndefined();
  });

  it('is the text of any other value', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonText(value)).toBe(JSON.stringify(value));
      }),
    ));
});

describe('passphraseBytes', () => {
  const textOf = (passphrase: string, minLength = 1) => new TextDecoder().decode(passphraseBytes(passphrase, minLength));

  it('asks for no kind of character, and trims nothing', () =>
    expect(['               ', '111111111111111', ' spaces around it ', '🧭'.repeat(15)].map((text) => textOf(text, 15))).toEqual([
      '               ',
      '111111111111111',
      ' spaces around it ',
      '🧭'.repeat(15),
    ]));

  it('normalises to NFKC and counts code points after it', () => {
    expect(textOf('\ufb01ne')).toBe('fine');
    expect(textOf('e\u0301')).toBe('\u00e9');
    expect(() => passphraseBytes('e\u0301'.repeat(14), 15)).toThrow('invalid-passphrase');
  });

  it.each([
    ['fourteen chars', 15],
    ['', 1],
    ['a'.repeat(1025), 15],
    ['a'.repeat(1_000_000), 15],
    [`half a pair ${'\ud83e'} of it`, 15],
    [undefined, 1],
  ])('refuses %j', (passphrase, minLength) => expect(() => passphraseBytes(passphrase as string, minLength)).toThrow('invalid-passphrase'));

  it('takes 1024 code points', () => expect(textOf('a'.repeat(1024), 15)).toHaveLength(1024));
});

describe('unlockDelayMs', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1000],
    [4, 2000],
    [10, 128_000],
    [11, 256_000],
    [12, 300_000],
    [5000, 300_000],
    [Infinity, 300_000],
    [-1, 0],
    [Number.NaN, 0],
  ])('makes who typed %d wrong passphrases wait %i ms', (count, wait) => expect(unlockDelayMs(count)).toBe(wait));
});

describe('shouldLock', () => {
  const MINUTE = 60_000;
  const timings: [string, LockTiming, boolean][] = [
    ['just used', { lastActive: 0, now: 0 }, false],
    ['used almost five minutes ago', { lastActive: 0, now: 5 * MINUTE - 1 }, false],
    ['used five minutes ago', { lastActive: 0, now: 5 * MINUTE }, true],
    ['used five minutes ago, with a longer limit', { lastActive: 0, now: 5 * MINUTE, idleMs: 6 * MINUTE }, false],
    ['never to be locked', { lastActive: 0, now: 1e12, idleMs: Infinity }, false],
    ['hidden for less than a minute', { lastActive: 0, hiddenSince: 1, now: MINUTE }, false],
    ['hidden for a minute', { lastActive: MINUTE, hiddenSince: 0, now: MINUTE }, true],
    ['hidden, to be locked at once', { lastActive: 0, hiddenSince: 0, now: 0, hiddenMs: 0 }, true],
    ['seen again', { lastActive: 0, hiddenSince: undefined, now: MINUTE }, false],
    ['under a clock that was set back', { lastActive: 1000, now: 0 }, true],
    ['without a time', { lastActive: Number.NaN, now: 0 }, true],
    ['without a clock', { lastActive: 0, now: Number.NaN }, true],
  ];
  it.each(timings)('decides about a vault %s', (_, timing, expected) => expect(shouldLock(timing)).toBe(expected));
});
