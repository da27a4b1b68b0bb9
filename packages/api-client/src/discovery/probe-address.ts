import { sheetAddress } from '../google-sheets/sheet-address.js';
import type { FeedCandidate } from './feed-candidate.js';

/** What to fetch to see whether a candidate works, and no more of it than needed. */
export const probeAddress = ({ url, kind, src }: FeedCandidate): string => {
  if (kind === 'google-sheet') return sheetAddress({ sheet: url }).url;
  if (kind === 'aggregator') return `${url}${url.includes('?') ? '&' : '?'}limit=100`;
  if (kind !== 'bmlt') return url;
  const query = new URLSearchParams({ switcher: 'GetSearchResults', page_size: '100', page_num: '1' });
  const [, wanted = ''] = src.split('?');
  for (const id of new URLSearchParams(wanted).getAll('services')) query.append('services[]', id);
  if (query.has('services[]')) query.set('recursive', '1');
  return `${url}/client_interface/json/?${query}`;
};
