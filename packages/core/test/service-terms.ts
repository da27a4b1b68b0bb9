import type { ActorRole, Decision } from '../src/command/index.js';
import type { ServicePosition, ServiceTerm, ServiceTermCommand, ServiceTermContext, ServiceTermState } from '../src/service/index.js';
import { servicePositionSchema, serviceTermSchema } from '../src/service/schema.js';

// Invented terms of an invented group, for the tests of services.

export const NOW = Date.parse('2026-06-15T02:00:00Z');
export const OVER: readonly ServiceTermState[] = ['completed', 'resigned', 'vacated'];
export const position: ServicePosition = servicePositionSchema.parse({
  id: 'coffee',
  version: 1,
  groupId: 'group',
  title: 'Coffee',
  termMonths: 6,
  seats: 2,
  suggested: { timeMonths: 3, isProgrammeSuggested: false, isPriorServiceSuggested: false, isWaivable: false },
  rotation: { maxConsecutiveTerms: 1, overlapDays: 14 },
  state: 'active',
});
export const term = (change: Partial<ServiceTerm> = {}): ServiceTerm =>
  serviceTermSchema.parse({
    id: 'one',
    version: 1,
    positionId: 'coffee',
    seat: 1,
    starts: '2026-01-01',
    ends: '2026-07-01',
    state: 'open',
    ...(change.state !== undefined && change.state !== 'open' && { memberId: 'ada' }),
    ...(change.state !== undefined && OVER.includes(change.state) && { endedOn: '2026-06-01' }),
    ...change,
  });
export const context = (role: ActorRole, change: Partial<ServiceTermContext> = {}, memberId = 'bo'): ServiceTermContext => ({
  now: NOW,
  timeZone: 'America/Denver',
  actor: role === 'system' ? { role } : { role, memberId },
  newId: () => 'new',
  position,
  terms: [],
  ...change,
});
export const steward = (change: Partial<ServiceTermContext> = {}) => context('steward', change);
export const COMMANDS: { readonly [T in ServiceTermCommand['type']]: ServiceTermCommand & { type: T } } = {
  open: { type: 'open', seat: 1, starts: '2026-01-01' },
  reschedule: { type: 'reschedule', starts: '2026-02-01' },
  nominate: { type: 'nominate', memberId: 'ada' },
  decline: { type: 'decline' },
  'record-override': { type: 'record-override', decidedOn: '2026-06-01' },
  elect: { type: 'elect' },
  begin: { type: 'begin' },
  'announce-rotation': { type: 'announce-rotation' },
  'hand-over': { type: 'hand-over' },
  complete: { type: 'complete' },
  resign: { type: 'resign' },
  vacate: { type: 'vacate' },
};

/** Code, field and value of each reason; none when the command was carried out. */
export const errorsOf = (decision: Decision<unknown, unknown>): readonly (readonly [string, string, unknown])[] =>
  decision.ok ? [] : decision.errors.map(({ code, field, value }) => [code, field, value]);
