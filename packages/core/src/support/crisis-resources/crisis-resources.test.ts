import { describe, expect, it } from 'vitest';
import { CRISIS_RESOURCES, CRISIS_RESOURCES_RELEASED_ON, crisisLinks, staleResources } from './index.js';
import type { CrisisResource } from './index.js';
import { crisisResourceSchema } from '../schema.js';

const verified = CRISIS_RESOURCES.filter(({ status }) => status === 'verified');
const linksOf = (id: string): readonly string[] =>
  CRISIS_RESOURCES.filter((resource) => resource.id === id).flatMap((resource) =>
    crisisLinks(resource).map(({ href, press, keyword }) => [href, press && `press ${press}`, keyword].filter(Boolean).join(' ')),
  );

describe('CRISIS_RESOURCES', () => {
  // Written out by hand from the sources, and not taken from the data: a slip of a finger in either shows.
  it.each([
    ['us-988', ['tel:988', 'sms:988', 'https://988lifeline.org/', 'tel:988 press 2', 'sms:988 AYUDA']],
    ['us-crisis-text-line', ['sms:741741 HOME']],
    ['us-samhsa-national-helpline', ['tel:18006624357', 'https://www.samhsa.gov/find-help/national-helpline']],
    ['us-veterans-crisis-line', ['tel:988 press 1', 'sms:838255', 'https://www.veteranscrisisline.net/']],
    ['us-trevor-project', ['tel:18664887386', 'sms:678678 START', 'https://www.thetrevorproject.org/get-help/']],
    ['us-domestic-violence-hotline', ['tel:18007997233', 'sms:88788 START', 'https://www.thehotline.org/']],
    ['us-911', ['tel:911']],
    ['ca-988', ['tel:988', 'sms:988', 'https://988.ca/']],
    ['ca-911', ['tel:911']],
    ['gb-samaritans', ['tel:116123', 'https://www.samaritans.org/how-we-can-help/contact-samaritan/']],
    ['gb-shout', ['sms:85258 SHOUT']],
    ['gb-nhs-111', ['tel:111']],
    ['gb-domestic-abuse-helpline', ['tel:08082000247', 'https://www.nationaldahelpline.org.uk/']],
    ['gb-999', ['tel:999']],
    ['ie-samaritans', ['tel:116123', 'https://www.samaritans.org/how-we-can-help/contact-samaritan/']],
    ['ie-50808', ['sms:50808']],
    ['ie-hse-drugs-alcohol-helpline', ['tel:1800459459']],
    ['ie-womens-aid', ['tel:1800341900']],
    ['ie-112', ['tel:112', 'tel:999']],
    ['au-lifeline', ['tel:131114', 'sms:0477131114', 'https://www.lifeline.org.au/']],
    ['au-alcohol-drug-hotline', ['tel:1800250015']],
    ['au-1800respect', ['tel:1800737732', 'sms:0458737732']],
    ['au-gambling-helpline', ['tel:1800858858', 'https://www.gamblinghelponline.org.au/']],
    ['au-000', ['tel:000']],
    ['nz-1737', ['tel:1737', 'sms:1737']],
    ['nz-alcohol-drug-helpline', ['tel:0800787797', 'sms:8681']],
    ['nz-gambling-helpline', ['tel:0800654655', 'sms:8006']],
    ['nz-womens-refuge', ['tel:0800733843']],
    ['nz-111', ['tel:111']],
    ['de-telefonseelsorge', ['tel:08001110111', 'tel:08001110222', 'tel:116123', 'https://www.telefonseelsorge.de/']],
    ['de-hilfetelefon', ['tel:116016', 'https://www.hilfetelefon.de/']],
    ['de-112', ['tel:112']],
    ['fr-3114', ['tel:3114', 'https://3114.fr/']],
    ['fr-112', ['tel:112']],
    ['es-024', ['tel:024']],
    ['es-112', ['tel:112']],
    ['nl-113', ['tel:113', 'tel:08000113', 'https://www.113.nl/']],
    ['nl-112', ['tel:112']],
    ['se-sjalvmordslinjen', ['tel:90101', 'https://mind.se/']],
    ['se-112', ['tel:112']],
    ['br-cvv', ['tel:188', 'https://www.cvv.org.br/']],
    ['br-samu-192', ['tel:192']],
    ['mx-linea-de-la-vida', ['tel:8009112000']],
    ['mx-911', ['tel:911']],
    ['world-find-a-helpline', ['https://findahelpline.com/']],
  ])('reaches %s by %j', (id, links) => expect(linksOf(id)).toEqual(links));

  it('has no verified service beside those', () => expect(verified).toHaveLength(45));

  it('is in the form of its schema, with each id once', () => {
    for (const resource of CRISIS_RESOURCES) expect(crisisResourceSchema.safeParse(resource).error?.issues).toBeUndefined();
    expect(new Set(CRISIS_RESOURCES.map(({ id }) => id)).size).toBe(CRISIS_RESOURCES.length);
  });

  it('has somebody who listens at any hour, and an emergency number, in each country', () => {
    for (const country of new Set(verified.map(({ region }) => region.slice(0, 2)).filter((region) => region !== '00'))) {
      const there = verified.filter(({ region }) => region === country);
      expect(there.some((resource) => resource.hours === 'always' && resource.for.includes('emotional'))).toBe(true);
      expect(there.filter((resource) => resource.for.includes('emergency'))).toHaveLength(1);
    }
  });

  it('was looked at within 365 days of its release', () => {
    const findings = staleResources(CRISIS_RESOURCES, CRISIS_RESOURCES_RELEASED_ON);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('was looked at within 365 days of today: IF THIS FAILS, open each source named, mend the numbers, and set verifiedOn to that day', () => {
    const outdated = staleResources(CRISIS_RESOURCES, new Date(Date.now()).toISOString().slice(0, 10));
    const sources = outdated
      .filter(({ severity, code }) => severity === 'error' && code !== 'crisis-resource-date-in-future')
      .map(({ row }) => `${CRISIS_RESOURCES[row]?.id}: ${CRISIS_RESOURCES[row]?.source}`);
    expect(sources).toEqual([]);
  });
});

describe('staleResources', () => {
  const resource: CrisisResource = { ...verified[0]!, seen: 'live', verifiedOn: '2026-01-01' };
  it.each([
    ['2026-01-01', []],
    ['2026-06-30', []],
    ['2026-07-01', ['warning crisis-resource-ageing']],
    ['2027-01-01', ['warning crisis-resource-ageing']],
    ['2027-01-02', ['error crisis-resource-outdated']],
    ['2025-12-31', ['error crisis-resource-date-in-future']],
    ['today', ['error crisis-resource-date-invalid']],
  ])('on %s says %j of what was seen on 1 January 2026', (today, said) =>
    expect(staleResources([resource], today).map(({ severity, code }) => `${severity} ${code}`)).toEqual(said),
  );

  it('says where only a copy was seen, and where sources are weak', () =>
    expect(staleResources([{ ...resource, seen: 'copy', status: 'unverified' }], '2026-01-01')).toEqual([
      { code: 'crisis-resource-unverified', severity: 'warning', row: 0, field: 'verifiedOn', value: 'us-988' },
      { code: 'crisis-resource-not-seen-live', severity: 'info', row: 0, field: 'verifiedOn', value: 'us-988' },
    ]));
});

describe('crisisResourceSchema', () => {
  it.each([
    [{ id: 'ca-988' }, 'id'],
    [{ id: '988' }, 'id'],
    [{ region: 'USA' }, 'region'],
    [{ channels: [] }, 'channels'],
    [{ channels: [{ kind: 'tel', text: 'nine eight eight' }] }, 'channels'],
    [{ channels: [{ kind: 'url', url: 'http://988lifeline.org/' }] }, 'channels'],
    [{ for: ['anything'] }, 'for'],
    [{ verifiedOn: '2026-02-30' }, 'verifiedOn'],
    [{ source: 'a friend' }, 'source'],
  ])('names the field of %j', (change, field) =>
    expect(crisisResourceSchema.safeParse({ ...verified[0], ...change }).error?.issues[0]?.path[0]).toBe(field),
  );
});
