const KM_PER_MILE = 1.609344;

/** Unit system for distances. */
export type Units = 'km' | 'mi';

/** Regions that post road distances in miles (CLDR `measurementSystem` US and UK). */
const MILE_REGIONS = new Set(['US', 'GB', 'LR', 'MM']);

/** Units that people of a locale expect; miles for a bare "en", since most English feeds are from the United States. */
export const unitsOf = (locale: string): Units => {
  const region = locale.split('-').find((part, index) => index > 0 && /^[A-Z]{2}$/i.test(part));
  if (region === undefined) return locale === 'en' ? 'mi' : 'km';
  return MILE_REGIONS.has(region.toUpperCase()) ? 'mi' : 'km';
};

/** Kilometres in one unit of `units`. */
export const kmPer = (units: Units): number => (units === 'mi' ? KM_PER_MILE : 1);

/** A distance given in kilometres, rounded to what a walker can use. */
export const distanceText = (km: number, units: Units, locale: string): string => {
  const value = km / kmPer(units);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units === 'mi' ? 'mile' : 'kilometer',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
};
