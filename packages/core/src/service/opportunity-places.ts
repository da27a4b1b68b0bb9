import type { Interest } from './interest.schema.js';
import type { ServiceOpportunity } from './service-opportunity.schema.js';

/** How many people have a place. Whoever has completed the service, or stepped back, does not take one up any more. */
export function confirmedPlaces({ id }: Pick<ServiceOpportunity, 'id'>, interests: readonly Interest[]): number {
  return interests.filter(({ opportunityId, state }) => opportunityId === id && state === 'confirmed').length;
}

/** How many more people there is room for, 0 to the places of the opportunity. */
export function freeOpportunityPlaces(opportunity: ServiceOpportunity, interests: readonly Interest[]): number {
  return Math.max(0, opportunity.places - confirmedPlaces(opportunity, interests));
}

/** Tells whether the last day for answers is over on a date, `YYYY-MM-DD`, whatever the state says. */
export function isPastOpportunity({ expiresOn }: ServiceOpportunity, today: string): boolean {
  return expiresOn !== undefined && today > expiresOn;
}
