import { countryOfZone } from './zone-countries.js';

/** What is known of where somebody is. Never their IP address: it is often wrong, and asking for it tells others of the visit. */
export interface CrisisPlace {
  /** What they chose, or the page was set to: ISO 3166-1, alone or with a subdivision (`US`, `GB-ENG`), in any case. */
  readonly region?: string;
  /** Where the organisation works; the same form. */
  readonly organisationRegion?: string;
  /** The member's BCP 47 locale. Only a region that it names counts: `en` says nothing about a country. */
  readonly locale?: string;
  /** IANA zone of the member's device. */
  readonly timeZone?: string;
}

/** The region for which services are chosen, and what it was taken from. */
export interface CrisisRegion {
  /** ISO 3166-1, alone or with a subdivision; `001` is the world. */
  readonly region: string;
  readonly takenFrom: 'region' | 'organisation' | 'locale' | 'time-zone' | 'nothing';
}

function readRegion(text: string | undefined): string | undefined {
  const code = text?.trim().toUpperCase().replace(/^UK\b/, 'GB');
  return code !== undefined && /^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(code) ? code : undefined;
}

const regionOfLocale = (locale: string | undefined): string | undefined =>
  readRegion(/^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(locale ?? '')?.[1]);

/**
 * The first that is known of: the chosen region, the organisation's, that of the locale, that of the time zone. What is not of the
 * right form counts as not known; `takenFrom` tells. A region without services here is kept: the next guess may be another country.
 */
export function crisisRegion({ region, organisationRegion, locale, timeZone }: CrisisPlace): CrisisRegion {
  const guesses: readonly (readonly [CrisisRegion['takenFrom'], string | undefined])[] = [
    ['region', readRegion(region)],
    ['organisation', readRegion(organisationRegion)],
    ['locale', regionOfLocale(locale)],
    ['time-zone', timeZone === undefined ? undefined : countryOfZone(timeZone)],
  ];
  for (const [takenFrom, found] of guesses) if (found !== undefined) return { region: found, takenFrom };
  return { region: '001', takenFrom: 'nothing' };
}
