import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRISIS_RESOURCES, crisisRegion, selectCrisisResources } from './index.js';
import type { CrisisChoice, CrisisQuery, CrisisResource } from './index.js';

const NOW = Date.parse('2025-01-06T03:00:00Z'); // Monday, three in the morning in Dublin.
const idsOf = (choices: readonly CrisisChoice[]): readonly string[] => choices.map(({ resource }) => resource.id);
const first = (query: Partial<CrisisQuery>): readonly string[] => idsOf(selectCrisisResources({ now: NOW, ...query }).first);

describe('crisisRegion', () => {
  it.each([
    [{ region: 'IE', organisationRegion: 'US', locale: 'en-GB', timeZone: 'Australia/Perth' }, 'IE', 'region'],
    [{ organisationRegion: 'US', locale: 'en-GB', timeZone: 'Australia/Perth' }, 'US', 'organisation'],
    [{ locale: 'en-GB', timeZone: 'Australia/Perth' }, 'GB', 'locale'],
    [{ locale: 'sr-Latn-RS' }, 'RS', 'locale'],
    [{ locale: 'en', timeZone: 'Australia/Perth' }, 'AU', 'time-zone'],
    [{ locale: 'es-419', timeZone: 'America/Mexico_City' }, 'MX', 'time-zone'],
    [{ timeZone: 'America/Indiana/Knox' }, 'US', 'time-zone'],
    [{ timeZone: 'America/St_Johns' }, 'CA', 'time-zone'],
    [{ timeZone: 'America/Sao_Paulo' }, 'BR', 'time-zone'],
    [{ region: ' gb-eng ' }, 'GB-ENG', 'region'],
    [{ region: 'uk' }, 'GB', 'region'],
    [{ region: 'UA' }, 'UA', 'region'],
    [{ region: 'Ireland', organisationRegion: 'IE' }, 'IE', 'organisation'],
    [{ timeZone: 'Mars/Olympus' }, '001', 'nothing'],
    [{}, '001', 'nothing'],
  ])('takes from %j the region %s', (place, region, takenFrom) => expect(crisisRegion(place)).toEqual({ region, takenFrom }));
});

describe('selectCrisisResources', () => {
  it.each([
    ['US', ['us-988', 'us-crisis-text-line', 'us-911']],
    ['CA', ['ca-988', 'ca-911']],
    ['GB', ['gb-samaritans', 'gb-shout', 'gb-999']],
    ['GB-ENG', ['gb-samaritans', 'gb-shout', 'gb-999']],
    ['IE', ['ie-samaritans', 'ie-50808', 'ie-112']],
    ['AU', ['au-lifeline', 'au-000']],
    ['NZ', ['nz-1737', 'nz-111']],
    ['DE', ['de-telefonseelsorge', 'de-112']],
    ['FR', ['fr-3114', 'fr-112']],
    ['ES', ['es-024', 'es-112']],
    ['NL', ['nl-113', 'nl-112']],
    ['SE', ['se-sjalvmordslinjen', 'se-112']],
    ['BR', ['br-cvv', 'br-samu-192']],
    ['MX', ['mx-linea-de-la-vida', 'mx-911']],
    ['PR', ['us-988']],
    ['RE', ['fr-3114']],
    ['JP', ['world-find-a-helpline']],
    ['001', ['world-find-a-helpline']],
  ])('offers first in %s, emergency number last', (region, ids) => expect(first({ region })).toEqual(ids));

  it('never takes the services of another country for those of a region that it knows nothing of', () => {
    const {
      region,
      takenFrom,
      first: offered,
    } = selectCrisisResources({ now: NOW, region: 'JP', organisationRegion: 'US', locale: 'en-US' });
    expect([region, takenFrom, idsOf(offered)]).toEqual(['JP', 'region', ['world-find-a-helpline']]);
  });

  it('keeps the lines of a part of a country for that part', () => {
    const more = (region: string): readonly string[] => idsOf(selectCrisisResources({ now: NOW, region }).more);
    expect(more('GB-ENG')).toContain('gb-nhs-111');
    expect(more('GB-SCT')).not.toContain('gb-nhs-111');
    expect(more('GB')).not.toContain('gb-nhs-111');
  });

  it('orders by language within a region, and never leaves the region for a language', () => {
    expect(first({ region: 'US', language: 'es' })).toEqual(['us-988', 'us-crisis-text-line', 'us-911']);
    expect(first({ region: 'US', language: 'es', topics: ['substance'] })).toEqual(['us-988', 'us-samhsa-national-helpline', 'us-911']);
    expect(first({ region: 'DE', language: 'en' })).toEqual(['de-telefonseelsorge', 'de-112']);
    const resource = (id: string, languages: readonly string[]): CrisisResource => ({ ...CRISIS_RESOURCES[0]!, id, languages });
    const resources = [resource('us-one', ['en']), resource('us-two', ['es'])];
    expect(first({ region: 'US', locale: 'es-MX', resources })).toEqual(['us-two', 'us-one']);
  });

  it.each([
    [['veteran'], ['us-veterans-crisis-line', 'us-988', 'us-911']],
    [['lgbtq'], ['us-trevor-project', 'us-988', 'us-911']],
    [['domestic-abuse'], ['us-domestic-violence-hotline', 'us-988', 'us-911']],
    [['substance'], ['us-988', 'us-samhsa-national-helpline', 'us-911']],
    [['emergency'], ['us-911', 'us-988', 'us-crisis-text-line']],
    [['poison'], ['us-988', 'us-crisis-text-line', 'us-911']],
  ] as const)('puts services for %j first', (topics, ids) => expect(first({ region: 'US', topics })).toEqual(ids));

  it('offers an unverified service nowhere', () => {
    const unverified = CRISIS_RESOURCES.filter(({ status }) => status === 'unverified');
    expect(unverified.length).toBeGreaterThan(0);
    for (const { region, id } of unverified) {
      const { first: offered, more } = selectCrisisResources({ now: NOW, region, topics: ['gambling'] });
      expect(idsOf([...offered, ...more])).not.toContain(id);
    }
  });

  it('keeps a line that is closed for now out of the first choices, and says when it opens', () => {
    const night = selectCrisisResources({ now: NOW, region: 'IE', topics: ['substance'] });
    expect(idsOf(night.first)).toEqual(['ie-samaritans', 'ie-50808', 'ie-112']);
    expect(night.more[0]).toMatchObject({ resource: { id: 'ie-hse-drugs-alcohol-helpline' }, opensAt: Date.parse('2025-01-06T09:30:00Z') });
    expect(first({ region: 'IE', topics: ['substance'], now: Date.parse('2025-01-06T10:00:00Z') })).toEqual([
      'ie-hse-drugs-alcohol-helpline',
      'ie-samaritans',
      'ie-112',
    ]);
  });

  it('ends with the list of lines in every country', () =>
    expect(idsOf(selectCrisisResources({ now: NOW, region: 'GB' }).more).at(-1)).toBe('world-find-a-helpline'));

  it('takes an organisation’s own services first, and the worldwide list where it has none for the region', () => {
    const own: CrisisResource = { ...CRISIS_RESOURCES[0]!, id: 'us-our-line', name: 'Our line' };
    expect(first({ region: 'US', resources: [own, ...CRISIS_RESOURCES] })).toEqual(['us-our-line', 'us-988', 'us-911']);
    expect(first({ region: 'GB', resources: [own] })).toEqual(['world-find-a-helpline']);
  });

  it('offers one to three first choices whatever is asked, and nothing twice', () => {
    const text = fc.option(fc.oneof(fc.string(), fc.constantFrom('US', 'gb', 'IE', 'nz', 'PR', 'GB-ENG')), { nil: undefined });
    const topics = fc.subarray(['suicide', 'emotional', 'substance', 'gambling', 'veteran', 'emergency', 'youth'] as const);
    fc.assert(
      fc.property(text, text, text, topics, fc.integer({ min: 0, max: 4e12 }), (region, locale, timeZone, asked, now) => {
        const query = { now, topics: asked, ...(region && { region }), ...(locale && { locale }), ...(timeZone && { timeZone }) };
        const { first: offered, more } = selectCrisisResources(query);
        expect(offered.length).toBeGreaterThanOrEqual(1);
        expect(offered.length).toBeLessThanOrEqual(3);
        expect(offered.every(({ resource, opensAt }) => resource.status === 'verified' && opensAt === undefined)).toBe(true);
        const ids = idsOf([...offered, ...more]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
