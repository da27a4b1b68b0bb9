import { decideGroup } from '@handrail/core/groups';
import { decideServicePosition, decideServiceTerm, termsDueForRotation } from '@handrail/core/service';
import type { ServicePosition, ServiceTerm, ServiceTermCommand } from '@handrail/core/service';

const terms = new Map<string, ServiceTerm>();
let ids = 0;
const on = (day: string, memberId: string) => ({
  now: Date.parse(`${day}T18:00:00Z`),
  timeZone: 'Europe/Dublin',
  actor: { memberId, role: memberId === 'ana' ? ('steward' as const) : ('member' as const) },
  newId: () => `id-${++ids}`,
});

const formed = decideGroup(
  undefined,
  { type: 'form', details: { name: 'Harbour Light', kind: 'mutual-aid', access: 'open' } },
  { ...on('2026-01-05', 'ana'), actor: { memberId: 'ana', role: 'member' }, memberships: [] },
);
console.log(formed.ok && [formed.state.id, formed.state.status]); // => [ 'id-1', 'forming' ]

// The group agrees on a position: terms of six months, and nobody serves two of them in a row.
const created = decideServicePosition(
  undefined,
  {
    type: 'create',
    groupId: 'id-1',
    title: 'Greeter',
    termMonths: 6,
    seats: 1,
    suggested: { isProgrammeSuggested: false, isPriorServiceSuggested: false, isWaivable: true },
    rotation: { maxConsecutiveTerms: 1, overlapDays: 14 },
  },
  on('2026-01-05', 'ana'),
);
if (!created.ok) throw new Error(created.errors.map(({ code }) => code).join());
const position: ServicePosition = created.state;

function say(day: string, by: string, id: string | undefined, command: ServiceTermCommand): void {
  const term = id === undefined ? undefined : terms.get(id);
  const decision = decideServiceTerm(term, command, { ...on(day, by), position, terms: [...terms.values()] });
  if (decision.ok) terms.set(decision.state.id, decision.state);
  console.log(decision.ok ? decision.events[0]?.type : decision.errors.map(({ code }) => code));
}

say('2026-01-05', 'ana', undefined, { type: 'open', seat: 1, starts: '2026-01-31' }); // => ServiceTermOpened
say('2026-01-12', 'ben', 'id-3', { type: 'nominate', memberId: 'ben' }); // => ServiceTermNominated
say('2026-01-19', 'ana', 'id-3', { type: 'elect' }); // => ServiceTermElected
say('2026-01-31', 'ben', 'id-3', { type: 'begin' }); // => ServiceTermBegun

console.log(terms.get('id-3')?.ends); // => 2026-07-31
console.log(termsDueForRotation([...terms.values()], Date.parse('2026-07-01T12:00:00Z'), 'Europe/Dublin').length); // => 1

// The next term is somebody else's turn, unless the group decides otherwise and says so.
say('2026-07-02', 'ana', undefined, { type: 'open', seat: 1, starts: '2026-07-31' }); // => ServiceTermOpened
say('2026-07-06', 'ben', 'id-4', { type: 'nominate', memberId: 'ben' }); // => ServiceTermNominated
say('2026-07-13', 'ana', 'id-4', { type: 'elect' }); // => [ 'rotation' ]
say('2026-07-13', 'ana', 'id-4', { type: 'record-override', decidedOn: '2026-07-13' }); // => RotationOverridden
say('2026-07-13', 'ana', 'id-4', { type: 'elect' }); // => ServiceTermElected
