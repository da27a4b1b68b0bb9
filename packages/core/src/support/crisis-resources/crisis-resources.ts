import type { CrisisResource } from '../crisis-resource.schema.js';
import { AUSTRALIA } from './australia.js';
import { CANADA } from './canada.js';
import { EUROPEAN_UNION } from './european-union.js';
import { IRELAND } from './ireland.js';
import { LATIN_AMERICA } from './latin-america.js';
import { NEW_ZEALAND } from './new-zealand.js';
import { UNITED_KINGDOM } from './united-kingdom.js';
import { UNITED_STATES } from './united-states.js';
import { WORLDWIDE } from './worldwide.js';

/**
 * The calendar date for which this list is released. Whoever moves it looks at every source again first: opens the page, and sets
 * `seen`, `verifiedOn` and `status` of the entry to what they saw.
 */
export const CRISIS_RESOURCES_RELEASED_ON = '2026-11-28';

/** The services that come with the library, those of one country together, in the order in which to offer them. */
export const CRISIS_RESOURCES: readonly CrisisResource[] = [
  ...UNITED_STATES,
  ...CANADA,
  ...UNITED_KINGDOM,
  ...IRELAND,
  ...AUSTRALIA,
  ...NEW_ZEALAND,
  ...EUROPEAN_UNION,
  ...LATIN_AMERICA,
  WORLDWIDE,
];
