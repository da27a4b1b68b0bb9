import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactLinks, reachable } from './index.js';
import type { ReachableLadder, ReachableQuery, SupportCircle } from './index.js';
import { supportCircleSchema } from './schema.js';

const NOW = Date.parse('2025-01-06T18:00:00Z'); // A Monday.
const hours = (startMin: number, endMin: number, timeZone = 'UTC') => ({ timeZone, windows: [{ day: 1, startMin, endMin }] });
const person = (id: string, change: object = {}) => ({ id, label: id, channels: { tel: '555 0100' }, okFor: ['craving'], ...change });
const circle = (contacts: readonly object[], ladders: object = {}): SupportCircle =>
  supportCircleSchema.parse({ id: 'c', version: 1, ownerId: 'o', contacts, ladders, updatedOn: '2025-01-01' });
const ask = (of: SupportCircle | undefined, change: Partial<ReachableQuery> = {}): ReachableLadder =>
  reachable(of, { need: 'craving', now: NOW, region: 'US', ...change });
const names = ({ steps }: ReachableLadder): readonly string[] =>
  steps.map((step) => (step.kind === 'contact' ? step.contact.id : step.resource.id));
const SERVICES = ['us-988', 'us-samhsa-national-helpline', 'us-911'];

describe('reachable', () => {
  it('asks people in the order of the ladder, then the others in that of the circle, then services', () =>
    expect(names(ask(circle([person('a'), person('b'), person('c')], { craving: ['c'] })))).toEqual(['c', 'a', 'b', ...SERVICES]));

  it('leaves out who is not ok for the need', () =>
    expect(names(ask(circle([person('a', { okFor: ['celebrate'] }), person('b')])))).toEqual(['b', ...SERVICES]));

  it('skips people outside their hours, and says when they can be reached', () => {
    const answer = ask(circle([person('late', { hours: hours(1140, 1200) }), person('now', { hours: hours(1020, 1140) })]));
    expect(names(answer)).toEqual(['now', ...SERVICES]);
    expect(answer.later.map(({ contact, from }) => [contact.id, new Date(from).toISOString()])).toEqual([
      ['late', '2025-01-06T19:00:00.000Z'],
    ]);
  });

  it('reads the hours of each person in their own zone', () => {
    const contacts = [person('tokyo', { hours: { timeZone: 'Asia/Tokyo', windows: [{ day: 2, startMin: 180, endMin: 200 }] } })];
    expect(names(ask(circle(contacts), { timeZone: 'America/New_York' }))).toEqual(['tokyo', ...SERVICES]);
  });

  it.each([
    ['craving', SERVICES],
    ['lonely', ['us-988', 'us-crisis-text-line', 'us-911']],
    ['crisis', ['us-988', 'us-crisis-text-line', 'us-911']],
    ['celebrate', ['us-988', 'us-crisis-text-line', 'us-911']],
  ] as const)('ends with services for %s even where there is no circle', (need, services) =>
    expect(names(ask(undefined, { need }))).toEqual(services),
  );

  it('lets the caller say what it is about', () =>
    expect(names(ask(undefined, { topics: ['veteran'] }))[0]).toBe('us-veterans-crisis-line'));

  it('is never empty and never throws, whatever the hour, the place and the hours of people', () => {
    const zone = fc.constantFrom('UTC', 'Europe/Dublin', 'Pacific/Apia', 'Mars/Olympus', '');
    const when = fc.integer({ min: 0, max: 4e12 });
    const place = fc.option(fc.oneof(fc.string(), fc.constantFrom('US', 'jp', 'gb-eng', 'UK', '001')), { nil: undefined });
    fc.assert(
      fc.property(zone, when, place, fc.integer({ min: 0, max: 1439 }), (timeZone, now, region, startMin) => {
        const people = circle([
          person('a', { hours: { timeZone: timeZone || 'UTC', windows: [{ day: 3, startMin, endMin: startMin + 600 }] } }),
        ]);
        const { steps, later } = reachable(people, { need: 'craving', now, timeZone, ...(region !== undefined && { region }) });
        expect(steps.at(-1)?.kind).toBe('crisis');
        const asked = steps.filter(({ kind }) => kind === 'contact').length;
        expect(asked + later.length).toBe(1);
        for (const { from } of later) expect(from).toBeGreaterThan(now);
      }),
    );
  });
});

describe('contactLinks', () => {
  it('dials the digits that people see, and links to no app', () =>
    expect(contactLinks({ tel: '+44 (20) 7946 0000', sms: '555-0100', url: 'https://example.org/me', app: 'Signal' })).toEqual([
      { kind: 'tel', text: '+44 (20) 7946 0000', href: 'tel:+442079460000' },
      { kind: 'sms', text: '555-0100', href: 'sms:5550100' },
      { kind: 'url', text: 'https://example.org/me', href: 'https://example.org/me' },
      { kind: 'app', text: 'Signal' },
    ]));

  it('shows a page that is not safe as text', () =>
    expect(contactLinks({ url: 'javascript:alert(1)' })).toEqual([{ kind: 'url', text: 'javascript:alert(1)' }]));
});
