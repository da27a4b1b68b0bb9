import { buildCatalogue } from '@handrail/core/catalogue';
import type { Catalogue, Entry, Page, Query, QueryContext, Relaxation, SortOrder, When } from '@handrail/core/catalogue';
import type { Meeting, Position } from '@handrail/core';
import { distanceText, unitsOf } from '../../../format/distance.js';
import type { Units } from '../../../format/distance.js';
import { en } from '../../../messages/en.js';
import type { Messages } from '../../../messages/en.js';
import { Fragment } from '../../../platform/fragment.js';
import type { HistoryMode } from '../../../platform/fragment.js';
import { askPosition } from '../../../platform/visitor.js';
import { inSlices } from '../../../platform/yield-to-page.js';
import { PARAMS, readQuery, writeQuery } from '../filter-params.js';
import type { Later } from '../finder-later.js';
import type { FinderActions, FinderView, ListFilter, ListView, MapStanding, NearState } from '../finder-view.js';
import { MapController } from '../map.controller.js';
import type { FinderController } from '../meeting-finder.controller.js';
import type { MeetingFinder } from '../meeting-finder.js';
import { warnAboutFindings } from '../warn-about-findings.js';
import { Selection } from './selection.js';
import { passOnLink, saveCalendarFile } from './take-along.js';

const SEARCH_PAUSE_MS = 400;
/** A printed list of more rows than this would be a book. */
const PRINT_LIMIT = 3000;

/** What a visitor does with the lists: filters, search, order, near me, the open meeting, and their place in the URL. */
export class FinderSession {
  readonly #host: MeetingFinder;
  readonly #finder: FinderController;
  readonly #later: Later;
  readonly #selection: Selection;
  readonly map: MapController;
  #signal: AbortSignal | undefined;
  #fragment: Fragment | undefined;
  #catalogue: Catalogue | undefined;
  #query: Query = {};
  #page: Page | undefined;
  #relaxations: readonly Relaxation[] = [];
  #limit: number;
  #position: Position | undefined;
  #near: NearState = 'off';
  #isPanelOpen = false;
  #isMapOpen = false;
  #standing: MapStanding = { state: 'loading', shown: 0, missing: 0 };
  #expanded = new Set<string>();
  #notice = '';
  #searchTimer: ReturnType<typeof setTimeout> | undefined;
  #isSearching = false;

  constructor(host: MeetingFinder, finder: FinderController, later: Later) {
    this.#host = host;
    this.#finder = finder;
    this.#later = later;
    this.#limit = host.pageSize;
    this.#selection = new Selection(host, this);
    this.map = new MapController(host, this);
  }

  /** Takes its place in the URL, for as long as the element is connected. */
  connect(signal: AbortSignal): void {
    this.#signal = signal;
    addEventListener('popstate', () => this.#followUrl(), { signal });
    addEventListener('hashchange', () => this.#followUrl(), { signal });
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#searchTimer));
    this.#fragment = this.#finder.prefix === undefined ? undefined : new Fragment(this.#finder.prefix, PARAMS);
    const params = this.#fragment?.read();
    if (!params?.size) return;
    this.#query = readQuery(params);
    this.#selection.restore(params.get('meeting'));
  }

  get messages(): Messages {
    return { ...en, ...this.#finder.pack.messages, ...this.#host.strings };
  }

  get query(): Query {
    return this.#query;
  }

  get page(): Page | undefined {
    return this.#page;
  }

  get catalogue(): Catalogue | undefined {
    return this.#catalogue;
  }

  get units(): Units {
    return this.#host.units ?? unitsOf(this.#finder.formats.locale);
  }

  /** Rows in all. */
  get size(): number | undefined {
    return this.#catalogue?.size;
  }

  get selection(): Meeting | undefined {
    return this.#selection.meeting;
  }

  get context(): QueryContext {
    const { now, timeZone } = this.#finder;
    return { now, timeZone, ...(this.#position ? { position: this.#position } : {}) };
  }

  /** The lists are being loaded anew. */
  forget(): void {
    this.#catalogue = undefined;
    this.#page = undefined;
  }

  /** Takes in the lists as they now are. */
  build(): void {
    this.#finder.statuses.forEach(warnAboutFindings);
    const catalogue = buildCatalogue(this.#finder.meetings, { typeNames: this.#finder.typeName });
    this.#catalogue = catalogue;
    if (!this.#finder.statuses.some(({ state }) => state === 'loading')) this.#selection.settle();
    this.run();
    // The text index is built when the page has nothing better to do, so that neither the list nor the first key waits for it.
    const signal = this.#signal ?? AbortSignal.abort();
    setTimeout(() => void inSlices(() => catalogue !== this.#catalogue || catalogue.prepareSearch(100), signal, 8), 50);
  }

  /** Asks again with the present query and time. */
  run(): void {
    const catalogue = this.#catalogue;
    this.#page = catalogue?.query({ ...this.#query, limit: this.#limit }, this.context);
    this.#relaxations = catalogue && this.#page?.total === 0 ? catalogue.relaxations(this.#query, this.context) : [];
    this.#host.requestUpdate();
  }

  /** Replaces the filters, as a decision of the page or of the visitor. */
  setQuery(query: Query, mode: HistoryMode = 'push'): void {
    this.#query = query;
    this.#limit = this.#host.pageSize;
    this.#selection.forgive();
    this.run();
    this.#writeUrl(mode);
    this.#host.emit('handrail-filters-changed', { total: this.#page?.total ?? 0 });
  }

  #params(): Map<string, string> {
    const params = writeQuery(this.#query);
    if (this.#selection.id !== undefined) params.set('meeting', this.#selection.id);
    return params;
  }

  #writeUrl(mode: HistoryMode): void {
    this.#fragment?.write(this.#params(), mode);
  }

  /** Back, Forward, or a link on the page: the URL is right, the finder follows. */
  #followUrl(): void {
    const params = this.#fragment?.read();
    if (params === undefined) return;
    const query = { ...readQuery(params), ...(this.#query.radiusKm === undefined ? {} : { radiusKm: this.#query.radiusKm }) };
    const openId = params.get('meeting');
    const isSameQuery = JSON.stringify([...writeQuery(query)]) === JSON.stringify([...writeQuery(this.#query)]);
    if (isSameQuery && openId === this.#selection.id) return;
    clearTimeout(this.#searchTimer);
    this.#isSearching = false;
    if (!isSameQuery) {
      this.#query = query;
      this.#limit = this.#host.pageSize;
    }
    if (openId !== this.#selection.id) this.#selection.select(openId);
    this.run();
  }

  #print(isStart: boolean): void {
    if (!this.#catalogue || this.#selection.id !== undefined) return;
    this.#page = this.#catalogue.query({ ...this.#query, limit: isStart ? PRINT_LIMIT : this.#limit }, this.context);
    this.#host.renderNow();
  }

  /** The view of the list, with everything else. */
  viewOf(list: ListView): FinderView {
    return {
      ...list,
      later: this.#later,
      act: this.actions,
      messages: this.messages,
      catalogue: this.#catalogue,
      query: this.#query,
      page: this.#page,
      relaxations: this.#relaxations,
      units: this.units,
      distance: (km) => distanceText(km, this.units, this.#finder.formats.locale),
      position: this.#position,
      near: this.#near,
      isPanelOpen: this.#isPanelOpen,
      expanded: this.#expanded,
      isMapOpen: this.#isMapOpen,
      map: this.#standing,
      open: this.#selection.shown,
      isGone: this.#selection.isGone,
      notice: this.#notice,
    };
  }

  get view(): FinderView {
    return this.viewOf(this.#finder.view);
  }

  setMap(change: Partial<MapStanding>): void {
    this.#standing = { ...this.#standing, ...change };
    this.#host.requestUpdate();
  }

  /** Every meeting that matches, for the map. */
  mapEntries(): readonly Entry[] {
    return this.#catalogue?.query({ ...this.#query, limit: Infinity }, this.context).entries ?? [];
  }

  readonly actions: FinderActions = {
    search: (text) => {
      const rest = { ...this.#query };
      delete rest.text;
      this.#query = text === '' ? rest : { ...rest, text };
      this.#limit = this.#host.pageSize;
      this.run();
      clearTimeout(this.#searchTimer);
      this.#searchTimer = setTimeout(() => this.#settleSearch(), SEARCH_PAUSE_MS);
    },
    commitSearch: () => {
      this.#settleSearch();
      this.#isSearching = false;
    },
    toggle: (filter: ListFilter, value) => {
      const present = (this.#query[filter] ?? []) as readonly (string | number)[]; // All list filters hold strings or numbers.
      const values = present.includes(value) ? present.filter((other) => other !== value) : [...present, value];
      const rest = { ...this.#query };
      delete rest[filter];
      this.setQuery(values.length > 0 ? { ...rest, [filter]: values } : rest);
    },
    setWhen: (when: When | undefined) => {
      const rest = { ...this.#query };
      delete rest.when;
      this.setQuery(when ? { ...rest, when } : rest);
    },
    setRadius: (radiusKm) => {
      const rest = { ...this.#query };
      delete rest.radiusKm;
      this.setQuery(radiusKm === undefined ? rest : { ...rest, radiusKm });
    },
    setSort: (sort: SortOrder) => this.setQuery({ ...this.#query, sort }),
    drop: (filter, value) => {
      if (value !== undefined && filter !== 'text' && filter !== 'when' && filter !== 'radiusKm') {
        this.actions.toggle(filter as ListFilter, filter === 'weekdays' ? Number(value) : value); // The only filters with values are lists.
        return;
      }
      const rest = { ...this.#query };
      delete rest[filter];
      this.setQuery(rest);
    },
    clear: () => {
      this.#position = undefined;
      this.#near = 'off';
      this.setQuery({});
    },
    near: () => void this.#toggleNear(),
    more: () => {
      this.#limit += this.#host.pageSize;
      this.run();
    },
    togglePanel: () => {
      this.#isPanelOpen = !this.#isPanelOpen;
      this.#host.requestUpdate();
    },
    expand: (group) => {
      if (!this.#expanded.delete(group)) this.#expanded.add(group);
      this.#host.requestUpdate();
    },
    toggleMap: () => {
      this.#isMapOpen = !this.#isMapOpen;
      this.#host.requestUpdate();
    },
    open: (meeting) => {
      this.actions.commitSearch();
      this.#selection.open(meeting.id);
      this.#writeUrl('push');
    },
    close: () => {
      if (this.#selection.isOpenedHere && this.#fragment) {
        history.back();
        return;
      }
      this.#selection.select(undefined);
      this.#writeUrl('replace');
    },
    retry: () => this.#finder.actions.retry(),
    addToCalendar: (meeting) => saveCalendarFile(meeting, this.view, this.#linkTo(meeting)),
    share: (meeting) => void this.#tell(passOnLink(meeting, this.messages, this.#linkTo(meeting))),
  };

  #settleSearch(): void {
    clearTimeout(this.#searchTimer);
    const params = this.#params();
    if (!this.#fragment) return;
    // The first change of a search is a decision of its own, the letters after it refine the same one.
    if (this.#fragment.write(params, this.#isSearching ? 'replace' : 'push')) {
      this.#isSearching = true;
      this.#host.emit('handrail-filters-changed', { total: this.#page?.total ?? 0 });
    }
  }

  async #toggleNear(): Promise<void> {
    const rest = { ...this.#query };
    delete rest.radiusKm;
    delete rest.sort;
    if (this.#near === 'on') {
      this.#near = 'off';
      this.#position = undefined;
      this.setQuery(rest);
      return;
    }
    this.#near = 'asking';
    this.#host.requestUpdate();
    const answer = await askPosition();
    if (typeof answer === 'string') {
      this.#near = answer;
      this.#host.requestUpdate();
      return;
    }
    this.#near = 'on';
    this.#position = answer;
    this.setQuery({ ...rest, sort: 'distance' });
  }

  #linkTo(meeting: Meeting): string {
    return this.#fragment ? new URL(this.#finder.view.hrefOf(meeting), location.href).href : (meeting.url ?? location.href);
  }

  /** Shows what came of a step, when there is something to say. */
  async #tell(outcome: Promise<string | undefined>): Promise<void> {
    this.say((await outcome) ?? '');
  }

  say(notice: string): void {
    this.#notice = notice;
    this.#host.requestUpdate();
  }
}
