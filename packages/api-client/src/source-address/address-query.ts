import { ApiError } from '../http/api-error.js';

/** An address apart from its query. */
export interface AddressQuery {
  readonly address: string;
  readonly params: URLSearchParams;
}

/** The error for a source address that is not understood: kind `unsupported`, and in `fieldErrors` the part that is meant. */
export const notUnderstood = (text: string, part: string, why: 'unknown' | 'range' | 'missing'): ApiError =>
  new ApiError('unsupported', text, { fieldErrors: { [part]: [why] }, cause: `${part}: ${why}` });

/**
 * Takes an address and its query apart. Throws for a name that is not in `known`: a filter that is not understood would
 * show more meetings than were asked for. Lists may have `[]` behind their name, as PHP wants it.
 */
export const splitQuery = (text: string, known: readonly string[]): AddressQuery => {
  const [address = '', ...rest] = (text.split('#')[0] ?? '').split('?');
  const params = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(rest.join('?'))) {
    const plain = name.replace(/\[\d*\]$/, '');
    if (!known.includes(plain)) throw notUnderstood(text, plain, 'unknown');
    params.append(plain, value);
  }
  if (address.trim() === '') throw notUnderstood(text, 'address', 'missing');
  return { address, params };
};

/** All values of a name, also those with commas between them. */
export const valuesOf = (params: URLSearchParams, name: string): readonly string[] =>
  params
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean);

/** A number in the query; `undefined` when there is none. Throws for what is no number. */
export const numberOf = (text: string, params: URLSearchParams, name: string): number | undefined => {
  const value = params.get(name)?.trim();
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  if (!Number.isFinite(number)) throw notUnderstood(text, name, 'range');
  return number;
};
