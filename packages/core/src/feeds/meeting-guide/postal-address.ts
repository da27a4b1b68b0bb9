import type { FeedRow } from '../feed-row.js';

/** The address of a row. */
export interface PostalAddress {
  /** The whole on one line; `''` when the row has none. */
  readonly address: string;
  /** Comma parts, with a country that goes without saying counted. From 4 on the address is a door. */
  readonly parts: number;
}

function readPostalCode(row: FeedRow, state: string, country: string): string {
  const value = row.value('postal_code');
  // Codes without letters are numbers in many feeds; that alone is not worth a finding.
  const code = typeof value === 'number' ? String(value) : row.line('postal_code');
  // ZIP codes of these states begin with 0, which spreadsheets drop.
  const isPadded = /^\d{3,4}$/.test(code) && (country ? /^(?:US|United S)/i.test(country) : /^(?:CT|MA|ME|NH|NJ|RI|VT|PR|VI)$/.test(state));
  if (isPadded) row.note('postal-code-padded', 'postal_code');
  return isPadded ? code.padStart(5, '0') : code;
}

/** Reads the address from one field or from its parts. */
export function readAddress(row: FeedRow): PostalAddress {
  let address = row.line('formatted_address', ', ');
  let parts = 1;
  if (!address) {
    const state = row.line('state');
    const country = row.line('country');
    const region = `${state} ${readPostalCode(row, state, country)}`.trim();
    address = [row.line('address', ', '), row.line('city'), region, country].filter(Boolean).join(', ');
    // Two capitals are a state or province of the USA or Canada, where feeds leave the country out.
    if (!country && /^[A-Z]{2}$/.test(state)) parts = 2;
  }
  for (let at = -1; (at = address.indexOf(',', at + 1)) >= 0;) parts++;
  return { address, parts };
}
