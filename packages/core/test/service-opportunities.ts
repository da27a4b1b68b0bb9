import type { ActorRole } from '../src/command/index.js';
import type { Interest, ServiceOpportunity, ServiceOpportunityCommand, ServiceOpportunityDetails } from '../src/service/index.js';
import { interestSchema, serviceOpportunitySchema } from '../src/service/schema.js';

// An invented opportunity and invented people, for the tests of services.

export const DETAILS: ServiceOpportunityDetails = {
  title: 'Saturday kitchen',
  what: 'Cook lunch for forty guests.',
  isRemote: false,
  suggested: { isProgrammeSuggested: false, isPriorServiceSuggested: false, isWaivable: true },
  skills: ['cooking'],
  places: 2,
  expiresOn: '2026-06-30',
};
export const opportunity = (change: Partial<ServiceOpportunity> = {}): ServiceOpportunity =>
  serviceOpportunitySchema.parse({ id: 'kitchen', version: 1, organisationId: 'house', ...DETAILS, state: 'open', ...change });
export const interest = (change: Partial<Interest> = {}): Interest =>
  interestSchema.parse({ id: 'one', version: 1, opportunityId: 'kitchen', memberId: 'ada', state: 'expressed', ...change });
export const confirmed = (...ids: readonly string[]) => ids.map((id) => interest({ id, memberId: id, state: 'confirmed' }));
export const world = (role: ActorRole, interests: readonly Interest[] = [], now = '2026-06-15T12:00:00Z', memberId = 'ada') => ({
  now: Date.parse(now),
  timeZone: 'America/Denver',
  actor: role === 'system' ? { role } : { role, memberId },
  newId: () => 'new',
  opportunity: opportunity(),
  interests,
});
export const COMMANDS: { readonly [T in ServiceOpportunityCommand['type']]: ServiceOpportunityCommand & { type: T } } = {
  draft: { type: 'draft', organisationId: 'house', ...DETAILS },
  revise: { type: 'revise', ...DETAILS, places: 3 },
  publish: { type: 'publish' },
  fill: { type: 'fill' },
  close: { type: 'close' },
  expire: { type: 'expire' },
  reopen: { type: 'reopen' },
};
interface Outcome {
  readonly ok: boolean;
  readonly errors?: readonly { readonly code: string; readonly field: string; readonly value: unknown }[];
}
export const errorsOf = ({ errors = [] }: Outcome) => errors.map(({ code, field, value }) => [code, field, value]);
