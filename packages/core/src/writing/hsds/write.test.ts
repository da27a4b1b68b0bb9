import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileMeeting, numbered, weeklyMeeting } from '../../../test/any-meeting.js';
import type { Meeting } from '../../model/meeting.js';
import { hsdsServiceSchema } from '../../../test/hsds-service.schema.js';
import { postalParts } from './postal-parts.js';
import { writeHsds } from './write.js';

const BASE = 'https://example.org/meetings';
const MEETING: Meeting = {
  id: 'hope',
  name: 'Hope',
  slots: [{ day: 2, startMin: 1380, durationMin: 90 }],
  timeZone: 'America/New_York',
  timeZoneFrom: 'row',
  attendance: 'hybrid',
  isVenueClosed: false,
  place: { name: 'Hall', address: '1 Main St, Bangor, ME 04401, USA', notes: 'Ring', isApproximate: false, regions: [] },
  conference: { url: 'https://zoom.us/j/1', phone: '+15035550100,,1#' },
  types: ['O'],
  programme: 'aa',
  group: { name: 'Hope Group', email: 'hope@example.org', phone: '+15035550101' },
  contributions: [],
  source: { feed: 'test', row: 0 },
};
const serviceOf = (meeting: Partial<Meeting>, options = {}) =>
  writeHsds([{ ...MEETING, ...meeting }], { base: BASE, ...options }).services[0]!;

describe('writeHsds', () => {
  it('writes a service with its organization, schedule and locations', () => {
    const service = serviceOf({}, { date: '2026-07-01' });
    expect(service).toMatchObject({
      name: 'Hope',
      status: 'active',
      organization: { name: 'Hope Group', description: 'Hope Group' },
      phones: [{ number: '+15035550100,,1#' }],
      schedules: [
        { freq: 'WEEKLY', byday: 'TU', opens_at: '23:00-04:00', closes_at: '00:30-04:00', timezone: -4, description: 'America/New_York' },
      ],
      service_at_locations: [
        {
          location: {
            location_type: 'physical',
            name: 'Hall',
            description: 'Ring',
            addresses: [{ address_1: '1 Main St', city: 'Bangor', state_province: 'ME', postal_code: '04401', country: 'US' }],
          },
        },
        { location: { location_type: 'virtual', url: 'https://zoom.us/j/1' } },
      ],
    });
    expect(service.service_at_locations![0]!.location_id).toBe(service.service_at_locations![0]!.location.id);
    expect(JSON.stringify(service)).not.toMatch(/0101|hope@/);
    expect(serviceOf({}, { contacts: true })).toMatchObject({ email: 'hope@example.org', phones: [{}, { number: '+15035550101' }] });
  });

  it('writes clock times without an offset where nobody says the day', () => {
    expect(serviceOf({}).schedules![0]).toMatchObject({ opens_at: '23:00', description: 'America/New_York' });
    expect(serviceOf({}).schedules![0]).not.toHaveProperty('timezone');
  });

  it('says weeks of the month, single dates and both sides of a pause', () => {
    const slot = { day: 0, startMin: 600 } as const;
    expect(serviceOf({ slots: [{ ...slot, weeks: [1, -1] }] }).schedules).toMatchObject([{ freq: 'MONTHLY', byday: '1SU,-1SU' }]);
    expect(serviceOf({ slots: [], dates: [{ date: '2026-05-01', startMin: 540 }] }).schedules).toMatchObject([
      { freq: 'WEEKLY', byday: 'FR', dtstart: '2026-05-01', until: '2026-05-01', opens_at: '09:00' },
    ]);
    expect(serviceOf({ slots: [slot], pauses: [{ from: '2026-12-20', until: '2027-01-03' }] }).schedules).toMatchObject([
      { valid_to: '2026-12-19' },
      { valid_from: '2027-01-04' },
    ]);
    expect(serviceOf({ slots: [slot], pauses: [{ from: '2026-06-01' }] }).schedules).toMatchObject([{ valid_to: '2026-05-31' }]);
  });

  it('keeps ids over days and order, and shares rooms', () => {
    const other = { ...MEETING, id: 'other', name: 'Other' };
    const [a, b] = writeHsds([MEETING, other], { base: BASE }).services;
    const [c, d] = writeHsds([other, MEETING], { base: BASE, date: '2026-01-01' }).services;
    const idsOf = (service: typeof a) => [service!.id, service!.schedules![0]!.id, service!.service_at_locations![0]!.id];
    expect(idsOf(a)).toEqual(idsOf(d));
    expect(idsOf(b)).toEqual(idsOf(c));
    expect(a!.service_at_locations![0]!.location).toEqual(b!.service_at_locations![0]!.location);
    expect(writeHsds([MEETING], { base: 'https://example.org/others' }).services[0]!.id).not.toBe(a!.id);
  });

  it('sends nobody to a closed venue', () => {
    const closed = serviceOf({ attendance: 'online', isVenueClosed: true });
    expect(closed.service_at_locations!.map(({ location }) => location.location_type)).toEqual(['virtual']);
    expect(serviceOf({ attendance: 'inactive', isVenueClosed: true }).status).toBe('temporarily closed');
    expect(serviceOf({ attendance: 'inactive' }).status).toBe('inactive');
  });

  it('keeps the rules of the specification, with ids that are unique where they must be', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(weeklyMeeting, hostileMeeting), { maxLength: 4 }).map(numbered), fc.boolean(), (meetings, contacts) => {
        const { services } = writeHsds(meetings, { base: BASE, contacts, date: '2026-11-24' });
        for (const service of services) expect(hsdsServiceSchema.parse(service)).toEqual(service);
        const ids = services.flatMap(({ id, schedules = [], phones = [] }) => [id, ...[...schedules, ...phones].map((each) => each.id)]);
        expect(new Set(ids).size).toBe(ids.length);
        const json = JSON.stringify(services);
        expect(json).not.toMatch(
          /<\/?[a-z]|"(?:url|website)":"(?!http)|\\u0000|\\ud800|[\u200b\u202e\u2028\u2029\ufeff]|NaN|null|editor@/i,
        );
        if (!contacts) expect(json).not.toMatch(/@example|555019/);
      }),
      { seed: 9, numRuns: 400 },
    );
  });
});

describe('postalParts', () => {
  it.each([
    [
      'Hall, 2 Rue A, Montréal, QC H2X 1Y4, Canada',
      { address_1: 'Hall, 2 Rue A', city: 'Montréal', country: 'CA', postal_code: 'H2X 1Y4' },
    ],
    ['1 Main St, Bangor, ME 04401-1234, United States', { address_1: '1 Main St', state_province: 'ME', postal_code: '04401-1234' }],
  ])('reads %s', (address, parts) => {
    expect(postalParts(address)).toMatchObject(parts);
  });

  it.each(['', 'Bangor, ME 04401, USA', '1 Main St, Bangor, ME, USA', 'Hauptstr. 1, 10115 Berlin, Germany', '1 Main St, Bangor, ME 04401'])(
    'does not guess at %j',
    (address) => {
      expect(postalParts(address)).toBeUndefined();
    },
  );
});
