import type { CentralQueryOptions } from '../central-query/index.js';
import { notUnderstood, splitQuery, valuesOf } from './address-query.js';

/** Reads `https://host/api/v1?languages=es&type=O`, with the server's own names. */
export const centralQueryAddress = (text: string): Pick<CentralQueryOptions, 'url' | 'feed' | 'filters'> => {
  const { address, params } = splitQuery(text, ['nameQuery', 'type', 'formats', 'features', 'communities', 'languages']);
  const name = params.get('nameQuery');
  const type = params.get('type');
  if (type !== null && type !== 'O' && type !== 'C') throw notUnderstood(text, 'type', 'range');
  return {
    url: address,
    feed: text,
    filters: {
      formats: valuesOf(params, 'formats'),
      features: valuesOf(params, 'features'),
      communities: valuesOf(params, 'communities'),
      languages: valuesOf(params, 'languages'),
      ...(name !== null && { name }),
      ...(type !== null && { type }),
    },
  };
};
