import type { CrisisPlace } from '@handrail/core/support/crisis-resources';
import { visitorTimeZone } from '../../platform/visitor.js';
import { ANYWHERE } from './place-names.js';

/** What the page and the person say about where they are. */
export interface PlaceSettings {
  /** What the person chose here; undefined when nothing. */
  readonly chosen: string | undefined;
  readonly region: string;
  readonly organisationRegion: string;
  /** BCP 47 tag of the place in the page. */
  readonly pageLanguage: string;
}

/**
 * The BCP 47 tag that tells most of where somebody is: the first of the visitor's own languages that names a country, then the page's.
 * A page's tag says where its owner is, if anything: content systems put `en-US` on pages everywhere.
 */
const visitorLocale = (pageLanguage: string): string =>
  [...navigator.languages, pageLanguage].find((tag) => /^[a-z]{2,3}(?:-[a-z]{4})?-[a-z]{2}\b/i.test(tag)) ?? pageLanguage;

/** What is known of where somebody is, without asking anybody. Who chose another place than all known ones is nowhere known. */
export const crisisPlace = ({ chosen, region, organisationRegion, pageLanguage }: PlaceSettings): CrisisPlace =>
  chosen === ANYWHERE
    ? {}
    : { region: chosen ?? region, organisationRegion, locale: visitorLocale(pageLanguage), timeZone: visitorTimeZone() };
