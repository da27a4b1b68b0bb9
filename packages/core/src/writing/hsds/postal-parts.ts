/** The parts of an address that HSDS requires. */
export interface PostalParts {
  readonly address_1: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: string;
}

const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['us', 'US'],
  ['usa', 'US'],
  ['united states', 'US'],
  ['united states of america', 'US'],
  ['ca', 'CA'],
  ['canada', 'CA'],
]);

/**
 * The parts of an address of the USA or Canada on one line, "1 Main St, Bangor, ME 04401, USA"; `undefined` for any other,
 * because where state and postal code stand differs from country to country, and a guess sends people elsewhere.
 */
export function postalParts(address: string): PostalParts | undefined {
  const parts = address.split(',').map((part) => part.trim());
  const country = COUNTRIES.get((parts.at(-1) ?? '').toLowerCase());
  const [, state, code] = /^([A-Z]{2}) +(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/.exec(parts.at(-2) ?? '') ?? [];
  const city = parts.at(-3);
  const street = parts.slice(0, -3).join(', ');
  if (!country || !state || !code || !city || !street) return;
  return { address_1: street, city, state_province: state, postal_code: code, country };
}
