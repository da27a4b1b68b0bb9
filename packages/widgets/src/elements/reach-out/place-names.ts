import { CRISIS_RESOURCES } from '@handrail/core/support/crisis-resources';

/** The world (UN M49): no region is known. */
export const ANYWHERE = '001';

/** The countries and territories of which there are lines, ISO 3166-1. */
export const KNOWN_REGIONS: readonly string[] = [
  ...new Set(CRISIS_RESOURCES.flatMap(({ region, alsoIn = [] }) => [region, ...alsoIn]).map((region) => region.slice(0, 2))),
].filter((region) => /^[A-Z]{2}$/.test(region));

/** The name of the country of a region in a language; the code where the browser has no name for it, nothing for the world. */
export const placeName = (region: string, locale: string): string =>
  region === ANYWHERE ? '' : (new Intl.DisplayNames([locale], { type: 'region' }).of(region.slice(0, 2)) ?? region);

/** The name of a language, in another. */
export const languageName = (language: string, locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
