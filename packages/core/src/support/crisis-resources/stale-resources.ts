import type { Finding, Severity } from '../../finding.js';
import { daysBetween } from '../../time/calendar-date.js';
import type { CrisisResource } from '../crisis-resource.schema.js';

/** Days after the last look at its source from which a service is to be looked at again. */
export const CRISIS_RESOURCE_WARNING_DAYS = 180;

/** Days after the last look at its source from which a service may not be released. */
export const CRISIS_RESOURCE_ERROR_DAYS = 365;

/** What is to be said of one service; severities are in `SEVERITY`. */
export type StaleResourceCode =
  | 'crisis-resource-date-invalid'
  | 'crisis-resource-date-in-future'
  | 'crisis-resource-outdated'
  | 'crisis-resource-ageing'
  | 'crisis-resource-unverified'
  | 'crisis-resource-not-seen-live';

const SEVERITY: Readonly<Record<StaleResourceCode, Severity>> = {
  'crisis-resource-date-invalid': 'error',
  'crisis-resource-date-in-future': 'error',
  'crisis-resource-outdated': 'error',
  'crisis-resource-ageing': 'warning',
  'crisis-resource-unverified': 'warning',
  'crisis-resource-not-seen-live': 'info',
};

function codesOf({ verifiedOn, status, seen }: CrisisResource, today: string): StaleResourceCode[] {
  const age = daysBetween(verifiedOn, today);
  const codes: StaleResourceCode[] = [];
  if (Number.isNaN(age)) codes.push('crisis-resource-date-invalid');
  else if (age < 0) codes.push('crisis-resource-date-in-future');
  else if (age > CRISIS_RESOURCE_ERROR_DAYS) codes.push('crisis-resource-outdated');
  else if (age > CRISIS_RESOURCE_WARNING_DAYS) codes.push('crisis-resource-ageing');
  if (status === 'unverified') codes.push('crisis-resource-unverified');
  if (seen === 'copy') codes.push('crisis-resource-not-seen-live');
  return codes;
}

/**
 * What has to be looked at again before a release: `error` from more than 365 days after the last look, `warning` from more than 180,
 * `info` where only a stored copy of the source was seen. `row` is the place in the list; `value` is the id of the service.
 * @param today Calendar date. When it is none, each service is an error, never silence.
 */
export function staleResources(resources: readonly CrisisResource[], today: string): readonly Finding[] {
  return resources.flatMap((resource, row) =>
    codesOf(resource, today).map((code) => ({ code, severity: SEVERITY[code], row, field: 'verifiedOn', value: resource.id })),
  );
}
