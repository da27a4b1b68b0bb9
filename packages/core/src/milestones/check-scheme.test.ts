import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScheme } from './index.js';
import { milestoneSchemeSchema } from './schema.js';
import { MILESTONE_SCHEMES, naKeytags, schemeById, schemeToOffer, simple } from './schemes/index.js';

const token = { code: '30d', interval: { days: 30 }, kind: 'duration', shape: 'disc', colour: 'red', pattern: 'bars' };
const provenance = { note: 'Agreed by our groups.', retrieved: '2026-01-01', confidence: 'high' };
const scheme = {
  id: 'our-own',
  version: 1,
  label: 'Our coins',
  provenance,
  tokens: [token],
  yearly: { from: 1, shape: 'star', colour: 'teal', pattern: 'rays' },
};
const withToken = (change: object) => ({
  ...scheme,
  tokens: [
    { ...token, code: '1d', interval: { days: 1 } },
    { ...token, ...change },
  ],
});
const said = (value: unknown): readonly string[] => checkScheme(value).map(({ code, row, field }) => `${code} ${row} ${field}`);

describe('checkScheme', () => {
  it.each(MILESTONE_SCHEMES.map((built) => [built.id, built] as const))('finds nothing wrong with %s, nor does the schema', (_, built) => {
    expect(checkScheme(built)).toEqual([]);
    expect(milestoneSchemeSchema.parse(built)).toEqual(built);
  });

  it.each<readonly [object, readonly string[]]>([
    [scheme, []],
    [{ ...scheme, id: 'Our own' }, ['scheme-field -1 id']],
    [{ ...scheme, version: 0 }, ['scheme-field -1 version']],
    [{ ...scheme, label: '' }, ['scheme-field -1 label']],
    [{ ...scheme, tokens: {} }, ['scheme-field -1 tokens']],
    [{ ...scheme, provenance: { ...provenance, retrieved: '2026-02-30' } }, ['scheme-field -1 provenance.retrieved']],
    [{ ...scheme, provenance: { retrieved: '2026-01-01', confidence: 'high' } }, ['scheme-field -1 provenance.url']],
    [{ ...scheme, provenance: { ...provenance, url: 'javascript:alert(1)' } }, ['scheme-field -1 provenance.url']],
    [{ ...scheme, yearly: { ...scheme.yearly, from: 0 } }, ['scheme-field -1 yearly.from']],
    [withToken({ code: '1d' }), ['scheme-duplicate-code 1 code']],
    [withToken({ code: '5y' }), ['scheme-year-code 1 code']],
    [withToken({ code: '5y', interval: { months: 60 } }), []],
    [withToken({ interval: { days: 30, months: 1 } }), ['scheme-field 1 interval']],
    [withToken({ interval: { days: 1.5 } }), ['scheme-field 1 interval']],
    [withToken({ interval: { months: 0 } }), ['scheme-field 1 interval']],
    [withToken({ interval: { weeks: 1 } }), ['scheme-field 1 interval']],
    [withToken({ kind: 'prize' }), ['scheme-field 1 kind']],
    [withToken({ swatch: 'red' }), ['scheme-field 1 swatch']],
    [withToken({ optional: false }), ['scheme-field 1 optional']],
    [withToken({ colour: 'green' }), ['scheme-colour-alone 1 pattern']],
    [withToken({ colour: 'green', pattern: 'dots' }), []],
  ])('says of %j: %j', (value, expected) => expect(said(value)).toEqual(expected));

  it('holds the value that it found, and only warns of colour', () => {
    expect(checkScheme({ ...scheme, version: '1' })).toEqual([
      { code: 'scheme-field', severity: 'error', row: -1, field: 'version', value: '1' },
    ]);
    expect(checkScheme(withToken({ colour: 'green' }))[0]?.severity).toBe('warning');
  });

  it.each([undefined, null, 'na-keytags', 7, []])('names every field that %j lacks', (value) =>
    expect(said(value)).toEqual(
      ['id', 'version', 'tokens', 'provenance.retrieved', 'provenance.confidence', 'provenance.url'].map(
        (field) => `scheme-field -1 ${field}`,
      ),
    ),
  );

  it('refuses what the schema refuses, and nothing else', () => {
    const strange = fc.constantFrom<unknown>(
      null,
      '',
      'x',
      0,
      1,
      -1,
      1.5,
      true,
      false,
      [],
      {},
      { days: 3 },
      { months: 24 },
      '2y',
      '2026-01-01',
      '#00ff00',
      'https://a.example/',
      'x'.repeat(201),
    );
    const paths = fc.constantFrom(
      ...['id', 'version', 'label', 'fellowship', 'provenance', 'tokens', 'yearly'].map((field) => [field]),
      ...['url', 'note', 'retrieved', 'confidence'].map((field) => ['provenance', field]),
      ...['from', 'shape', 'colour', 'pattern', 'swatch'].map((field) => ['yearly', field]),
      ...['code', 'interval', 'kind', 'shape', 'colour', 'pattern', 'swatch', 'label', 'optional'].map((field) => ['tokens', '0', field]),
      ['tokens', '0'],
      ['tokens', '1'],
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(paths, fc.oneof(strange, fc.constant(token))), { maxLength: 3 }), (changes) => {
        const changed: unknown = structuredClone(scheme);
        for (const [path, value] of changes) {
          const owner = path.slice(0, -1).reduce<unknown>((at, key) => (Object(at) as Record<string, unknown>)[key], changed);
          if (typeof owner === 'object' && owner !== null) Object.assign(owner, { [path.at(-1) ?? '']: structuredClone(value) });
        }
        const isTaken = checkScheme(changed).every(({ severity }) => severity !== 'error');
        expect(isTaken).toBe(milestoneSchemeSchema.safeParse(changed).success);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('schemeById', () => {
  it('finds ours and an organisation’s own, and nothing for others', () => {
    const own = milestoneSchemeSchema.parse(scheme);
    expect(schemeById('na-keytags')).toBe(naKeytags);
    expect(schemeById('our-own', [own])).toBe(own);
    expect(schemeById('our-own')).toBeUndefined();
  });
});

describe('schemeToOffer', () => {
  it.each([
    ['na', 'na-keytags'],
    ['aa', 'aa-short'],
    ['al-anon', 'family-yearly'],
    ['a-fellowship-without', 'simple'],
    [undefined, 'simple'],
  ])('offers for %j the scheme %s', (fellowship, id) => expect(schemeToOffer(fellowship).id).toBe(id));

  it('offers what an organisation wrote for its own fellowship', () => {
    const own = milestoneSchemeSchema.parse({ ...scheme, fellowship: 'na' });
    expect(schemeToOffer('na', [own])).toBe(own);
    expect(schemeToOffer(undefined, [own])).toBe(simple);
  });
});
