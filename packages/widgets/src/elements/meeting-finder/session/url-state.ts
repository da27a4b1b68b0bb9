import type { Query } from '@handrail/core/catalogue';
import { Fragment } from '../../../platform/fragment.js';
import type { HistoryMode } from '../../../platform/fragment.js';
import { PARAMS, readQuery, writeQuery } from '../filter-params.js';

const SEARCH_PAUSE_MS = 400;

/** Whose filters and meeting stand in the address. */
export interface UrlOwner {
  readonly query: Query;
  /** Id of the open meeting. */
  readonly openId: string | undefined;
  /** Back, Forward, or a link on the page. */
  follow(query: Query, openId: string | undefined): void;
  /** A search has come into the address. */
  filtersChanged(): void;
}

/** Filters and the open meeting in the page's address, so that Back, a reload and a shared link find them again. */
export class UrlState {
  readonly #owner: UrlOwner;
  #fragment: Fragment | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSearching = false;

  constructor(owner: UrlOwner) {
    this.#owner = owner;
  }

  /** The address is left alone. */
  get isUnused(): boolean {
    return this.#fragment === undefined;
  }

  /** Takes its place in the address until `signal` is aborted, and gives what stands there. */
  connect(prefix: string | undefined, signal: AbortSignal): ReadonlyMap<string, string> | undefined {
    addEventListener('popstate', () => this.#follow(), { signal });
    addEventListener('hashchange', () => this.#follow(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.#fragment = prefix === undefined ? undefined : new Fragment(prefix, PARAMS);
    return this.#fragment?.read();
  }

  write(mode: HistoryMode): boolean {
    const params = writeQuery(this.#owner.query);
    const { openId } = this.#owner;
    if (openId !== undefined) params.set('meeting', openId);
    return this.#fragment?.write(params, mode) ?? false;
  }

  /** A letter was typed into the search field. */
  typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settleSearch(), SEARCH_PAUSE_MS);
  }

  /** The search is done. */
  commitSearch(): void {
    this.#settleSearch();
    this.#isSearching = false;
  }

  #settleSearch(): void {
    clearTimeout(this.#timer);
    // The first change of a search is a decision of its own, the letters after it refine the same one.
    if (!this.write(this.#isSearching ? 'replace' : 'push')) return;
    this.#isSearching = true;
    this.#owner.filtersChanged();
  }

  /** The address is right, the finder follows. */
  #follow(): void {
    const params = this.#fragment?.read();
    if (params === undefined) return;
    const { query, openId } = this.#owner;
    const next = { ...readQuery(params), ...(query.radiusKm === undefined ? {} : { radiusKm: query.radiusKm }) };
    const isSameQuery = JSON.stringify([...writeQuery(next)]) === JSON.stringify([...writeQuery(query)]);
    if (isSameQuery && params.get('meeting') === openId) return;
    clearTimeout(this.#timer);
    this.#isSearching = false;
    this.#owner.follow(isSameQuery ? query : next, params.get('meeting'));
  }
}
