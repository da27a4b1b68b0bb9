import type { MilestoneScheme } from '../milestone-scheme.schema.js';
import { aaMonthly } from './aa-monthly.js';
import { aaShort } from './aa-short.js';
import { familyYearly } from './family-yearly.js';
import { naKeytags } from './na-keytags.js';
import { none } from './none.js';
import { simple } from './simple.js';

/** Every scheme that this project has. Import one by its own name to carry only that one. */
export const MILESTONE_SCHEMES: readonly MilestoneScheme[] = [simple, naKeytags, aaShort, aaMonthly, familyYearly, none];

/** The scheme with an identifier, an organisation's own before ours; `undefined` for one that nobody knows. */
export function schemeById(id: string, own: readonly MilestoneScheme[] = []): MilestoneScheme | undefined {
  return [...own, ...MILESTONE_SCHEMES].find((scheme) => scheme.id === id);
}

/**
 * The scheme to offer first in a fellowship. One whose scheme is not known is offered `simple`: schemes are never made up.
 * @param fellowship A code such as `na`, or undefined for none.
 */
export function schemeToOffer(fellowship: string | undefined, own: readonly MilestoneScheme[] = []): MilestoneScheme {
  return (fellowship !== undefined && [...own, ...MILESTONE_SCHEMES].find((scheme) => scheme.fellowship === fellowship)) || simple;
}
