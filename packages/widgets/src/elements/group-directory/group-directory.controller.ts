import { findGroups } from '@handrail/core/groups';
import type { Group, GroupFilter, GroupPage, GroupQuery } from '@handrail/core/groups';
import type { ReactiveController } from 'lit';
import { namesOf } from '../../groups/group-words.js';
import { withChoice, withoutFilter } from './group-choice.js';
import type { GroupDirectory } from './group-directory.js';

/** Groups that are shown at first, and with each "show more". */
export const PAGE_SIZE = 24;

/** What a visitor does with the list of groups: search, filters, more. Nothing of it leaves the element. */
export class GroupDirectoryController implements ReactiveController {
  readonly #host: GroupDirectory;
  #query: GroupQuery = {};
  #limit = PAGE_SIZE;
  #found: { readonly groups: readonly Group[]; readonly query: GroupQuery; readonly locale: string; readonly page: GroupPage } | undefined;
  isPanelOpen = false;

  constructor(host: GroupDirectory) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#found = undefined;
  }

  get query(): GroupQuery {
    return this.#query;
  }
  set query(query: GroupQuery) {
    this.#query = query;
    this.#limit = PAGE_SIZE;
    this.#host.requestUpdate();
  }

  /** Groups that are shown at most. */
  get limit(): number {
    return this.#limit;
  }

  /** What of these groups matches; asked again only when something changed. */
  pageOf(groups: readonly Group[]): GroupPage {
    const { messages } = this.#host;
    const { locale } = messages;
    const known = this.#found;
    if (known && known.groups === groups && known.query === this.#query && known.locale === locale) return known.page;
    // Groups that begin are to be found; those that rest or have closed lead nobody to an empty room.
    const page = findGroups(groups, this.#query, { statuses: ['active', 'forming'], namesOf: namesOf(messages) });
    this.#found = { groups, query: this.#query, locale, page };
    return page;
  }

  search(text: string): void {
    this.query = text.trim() === '' ? withoutFilter(this.#query, 'text') : { ...this.#query, text };
  }

  toggle(filter: GroupFilter, value: string): void {
    this.query = withChoice(this.#query, filter, value);
  }

  /** Drops a filter, or one of its tags; the count of groups is what is looked at next. */
  drop(filter: GroupFilter | 'text', value: string | undefined): void {
    this.query = value === undefined || filter === 'text' ? withoutFilter(this.#query, filter) : withChoice(this.#query, filter, value);
    this.#host.focusCount();
  }

  clear(): void {
    this.query = {};
    this.#host.focusCount();
  }

  more(): void {
    const first = this.#limit;
    this.#limit += PAGE_SIZE;
    this.#host.requestUpdate();
    this.#host.focusCard(first);
  }

  togglePanel(): void {
    this.isPanelOpen = !this.isPanelOpen;
    this.#host.requestUpdate();
  }
}
