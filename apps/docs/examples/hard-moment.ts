import { contactLinks, reachable } from '@handrail/core/support';
import type { SupportCircle } from '@handrail/core/support';

const circle: SupportCircle = {
  id: 'circle-1',
  version: 1,
  ownerId: 'ben',
  contacts: [
    {
      id: 'ana',
      label: 'Ana',
      channels: { tel: '+353 1 555 0100' },
      okFor: ['craving', 'lonely'],
      hours: { timeZone: 'Europe/Dublin', windows: [{ day: 2, startMin: 18 * 60, endMin: 23 * 60 }] },
    },
  ],
  ladders: {},
  updatedOn: '2026-01-05',
};

const at = (instant: string) => reachable(circle, { need: 'craving', now: Date.parse(instant), region: 'IE' });

const evening = at('2026-01-13T20:00:00Z');
console.log(evening.steps[0].kind); // => contact

// Ana can be called on Tuesday evenings. On Monday night there is still somebody to call.
const night = at('2026-01-13T03:00:00Z');
console.log(night.steps[0].kind, night.steps.length > 1); // => crisis true
console.log(new Date(night.later[0]?.from ?? 0).toISOString()); // => 2026-01-13T18:00:00.000Z

console.log(contactLinks({ tel: '+353 1 555 0100' })); // => [ { kind: 'tel', text: '+353 1 555 0100', href: 'tel:+35315550100' } ]
