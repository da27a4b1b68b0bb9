import { describe, expect, expectTypeOf, it } from 'vitest';
import { EMBED_ATTRIBUTES, unknownAttributes } from './index.js';
import type { EmbedAttribute } from './index.js';
import { readEmbedConfig } from './schema.js';

const GOOD = {
  config: 'handrail-config',
  density: 'compact',
  lang: 'pt-BR',
  organisation: 'harbour',
  'quick-exit-url': 'https://example.org/weather',
  region: 'GB-ENG',
  remember: 'ask',
  scheme: 'simple',
  'share-events': '',
  strings: 'handrail-strings',
  theme: 'high-contrast',
  'time-zone': 'Europe/London',
};

describe('unknownAttributes', () => {
  it('knows what every widget takes', () => {
    expect(unknownAttributes(Object.keys(GOOD))).toEqual([]);
    expect(Object.keys(GOOD)).toEqual(EMBED_ATTRIBUTES);
    expectTypeOf<(typeof EMBED_ATTRIBUTES)[number]>().toEqualTypeOf<EmbedAttribute>();
  });

  it.each([
    ['tehme', 'theme'],
    ['timezone', 'time-zone'],
    ['timeZone', 'time-zone'],
    ['time_zone', 'time-zone'],
    ['organization', 'organisation'],
    ['share-event', 'share-events'],
    ['quick-exit-uri', 'quick-exit-url'],
    ['lnag', 'lang'],
    ['langs', 'lang'],
    ['colour', undefined],
    ['start-date', undefined],
    ['', undefined],
  ])('suggests for %s: %s', (name, suggestion) => {
    const [finding, ...others] = unknownAttributes([name]);
    expect(finding).toEqual({
      code: 'attribute-unknown',
      severity: 'warning',
      row: -1,
      field: name,
      value: name,
      ...(suggestion !== undefined && { suggestion }),
    });
    expect(others).toEqual([]);
  });

  it('cuts short what is long', () =>
    expect(unknownAttributes(['x'.repeat(10_000)])).toMatchObject([{ field: 'x'.repeat(100), value: 'x'.repeat(100) }]));

  it('knows and suggests what a widget takes of its own', () => {
    expect(unknownAttributes(['src', 'page-size'], ['src', 'page-size'])).toEqual([]);
    expect(unknownAttributes(['pagesize'], ['src', 'page-size'])[0]?.suggestion).toBe('page-size');
  });

  it('leaves the attributes of HTML alone', () =>
    expect(unknownAttributes(['id', 'class', 'style', 'slot', 'dir', 'hidden', 'data-anything', 'aria-label', 'onclick'])).toEqual([]));
});

describe('readEmbedConfig', () => {
  it('reads what is right', () => expect(readEmbedConfig(GOOD)).toEqual({ config: { ...GOOD, 'share-events': true }, findings: [] }));

  it('reads nothing as nothing', () => expect(readEmbedConfig({})).toEqual({ config: {}, findings: [] }));

  it('uses what it can, and says what it cannot', () => {
    const { config, findings } = readEmbedConfig({ theme: 'pink', lang: 'en', tehme: 'dark', src: 'feed.json', start: '2020-01-01' }, [
      'src',
    ]);
    expect(config).toEqual({ lang: 'en' });
    expect(findings.map(({ code, field, value, suggestion }) => [code, field, value, suggestion])).toEqual([
      ['attribute-unknown', 'tehme', 'tehme', 'theme'],
      ['attribute-unknown', 'start', 'start', undefined],
      ['attribute-invalid', 'theme', 'pink', undefined],
    ]);
  });

  it.each([
    ['config', 'two words'],
    ['density', 'dense'],
    ['lang', 'english!'],
    ['organisation', ''],
    ['quick-exit-url', 'http://example.org/'],
    ['region', 'england'],
    ['remember', 'always'],
    ['scheme', 'NA!'],
    ['share-events', 'false'],
    ['strings', ''],
    ['theme', 7],
    ['time-zone', 'Mars/Base'],
  ])('leaves out %s when it is %j', (name, value) => {
    const { config, findings } = readEmbedConfig({ ...GOOD, [name]: value });
    expect(config).not.toHaveProperty(name);
    expect(Object.keys(config)).toHaveLength(EMBED_ATTRIBUTES.length - 1);
    expect(findings.map(({ code, field }) => [code, field])).toEqual([['attribute-invalid', name]]);
  });

  it.each([null, undefined, 'theme=dark', 7, [['theme', 'dark']]])('reads no configuration from %j', (value) =>
    expect(readEmbedConfig(value)).toMatchObject({ config: {}, findings: [{ code: 'config-invalid', field: '' }] }),
  );

  it('is not led astray by names of JavaScript', () => {
    const { config, findings } = readEmbedConfig(JSON.parse('{"__proto__": {"theme": "dark"}, "constructor": 1}'));
    expect(config).toEqual({});
    expect(findings.map(({ field }) => field)).toContain('constructor');
  });
});
