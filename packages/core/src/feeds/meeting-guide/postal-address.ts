import type { FeedRow } from '../feed-row.js';
import { oneLine } from '../../normalise/plain-text.js';

/** The address of a row. */
export interface PostalAddress {
  /** The whole on one line; `''` when the row has none. */
  readonly address: string;
  /** Comma parts, with a country that goes without saying counted. From 4 on the address is a door. */
  readonly parts: number;
}

// The states whose ZIP codes begin with 0, which spreadsheets drop.
const STATES_WITH_ZERO = /^(?:CT|MA|ME|NH|NJ|RI|VT|PR|VI)$/i;
const USA = /^(?:US|USA|U\.S\.A?\.|United States.*)$/i;

const countParts = (address: string): number => address.split(',').length;

function readPostalCode(row: FeedRow, state: string, country: string): string {
  const value = row.value('postal_code');
  // A code without letters is a number in many feeds; that alone is not worth a finding.
  const code = typeof value === 'number' ? String(value) : row.line('postal_code');
  const isShort = /^\d{3,4}$/.test(code) && (country ? USA.test(country) : STATES_WITH_ZERO.test(state));
  if (!isShort) return code;
  row.note('postal-code-padded', 'postal_code');
  return code.padStart(5, '0');
}

/** Reads the address from one field or from its parts. */
export function readAddress(row: FeedRow): PostalAddress {
  const formatted = oneLine(row.text('formatted_address'), ', ');
  if (formatted) return { address: formatted, parts: countParts(formatted) };
  const [street, city, state, country] = [oneLine(row.text('address'), ', '), row.line('city'), row.line('state'), row.line('country')];
  const region = `${state} ${readPostalCode(row, state, country)}`.trim();
  const address = [street, city, region, country].filter(Boolean).join(', ');
  // Two capitals are a state or province of the USA or Canada, where feeds leave the country out.
  const isCountryImplied = !country && /^[A-Z]{2}$/.test(state);
  return { address, parts: countParts(address) + (isCountryImplied ? 1 : 0) };
}
