import { ApiError } from '../http/api-error.js';

/**
 * Why a request was not sent.
 *
 * - `aggregator`: an aggregator answers this with an empty list.
 * - `too-short`: full-text search finds no words of fewer than three letters. `number`: it would be taken for meeting ids.
 * - `time`, `id`, `range`: not a time of day, not an id, not in the range that is documented.
 * - `combination`: two wishes that the server cannot join, or one without what it needs.
 * - `field`: one that the server cannot search, or that may lead to a person.
 * - `unpublished`: would show what was never published.
 */
export type Refusal = 'aggregator' | 'too-short' | 'number' | 'time' | 'id' | 'range' | 'combination' | 'field' | 'unpublished';

/** Refuses a request for a member of its query. */
export type Refuse = (member: string, why: Refusal) => never;

/**
 * The error for a request that is not sent, because its answer would look like a true one: kind `unsupported`, and in
 * `fieldErrors` the member of the query with a `Refusal`.
 */
export const refused = (url: string, member: string, why: Refusal): ApiError =>
  new ApiError('unsupported', url, { fieldErrors: { [member]: [why] }, cause: `${member}: ${why}` });

/** Makes a function that refuses requests to an address. */
export const refuser =
  (url: string): Refuse =>
  (member, why) => {
    throw refused(url, member, why);
  };
