import type { Entry, Page, Query, QueryContext, Relaxation } from '@handrail/core/catalogue';
import type { Meeting } from '@handrail/core';
import { distanceText, unitsOf } from '../../../format/distance.js';
import type { Units } from '../../../format/distance.js';
import { en } from '../../../messages/en.js';
import type { Messages } from '../../../messages/en.js';
import type { HistoryMode } from '../../../platform/fragment.js';
import { readQuery } from '../filter-params.js';
import type { Later } from '../finder-later.js';
import type { FinderActions, FinderView, ListView, MapStanding } from '../finder-view.js';
import { MapController } from '../map.controller.js';
import type { FinderController } from '../meeting-finder.controller.js';
import type { MeetingFinder } from '../meeting-finder.js';
import { FinderCatalogue } from './finder-catalogue.js';
import { NearMe } from './near-me.js';
import { Panels } from './panels.js';
import type { PanelActions } from './panels.js';
import type { QueryActions } from './query-actions.js';
import { queryActions } from './query-actions.js';
import { Selection } from './selection.js';
import { passOnLink, saveCalendarFile } from './take-along.js';
import { UrlState } from './url-state.js';

/** A printed list of more rows than this would be a book. */
const PRINT_LIMIT = 3000;

/** What a visitor does with the lists: filters, search, order, near me, the open meeting, and their place in the URL. */
export class FinderSession {
  readonly #host: MeetingFinder;
  readonly #finder: FinderController;
  readonly #later: Later;
  readonly #selection: Selection;
  readonly map: MapController;
  readonly actions: FinderActions;
  #signal: AbortSignal | undefined;
  readonly #url: UrlState;
  readonly meetings: FinderCatalogue;
  #query: Query = {};
  #page: Page | undefined;
  #relaxations: readonly Relaxation[] = [];
  #limit: number;
  readonly #near: NearMe;
  readonly #panels: Panels;
  #notice = '';

  constructor(host: MeetingFinder, finder: FinderController, later: Later) {
    this.#host = host;
    this.#finder = finder;
    this.#later = later;
    this.#limit = host.pageSize;
    this.meetings = new FinderCatalogue(finder);
    const changed = (): void => host.requestUpdate();
    this.#near = new NearMe(this, changed);
    this.#panels = new Panels(changed);
    this.actions = { ...this.#ownActions, ...queryActions(this), ...this.#panels.actions };
    this.#selection = new Selection(host, this);
    this.#url = new UrlState(this);
    this.map = new MapController(host, this);
  }

  /** Takes its place in the URL, for as long as the element is connected. */
  connect(signal: AbortSignal): void {
    this.#signal = signal;
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
    const params = this.#url.connect(this.#finder.prefix, signal);
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

  get units(): Units {
    return this.#host.units ?? unitsOf(this.#finder.formats.locale);
  }

  /** Rows in all. */
  get size(): number | undefined {
    return this.meetings.catalogue?.size;
  }

  get selection(): Meeting | undefined {
    return this.#selection.meeting;
  }

  get context(): QueryContext {
    const { now, timeZone } = this.#finder;
    const { position } = this.#near;
    return { now, timeZone, ...(position ? { position } : {}) };
  }

  /** The lists are being loaded anew. */
  forget(): void {
    this.meetings.catalogue = undefined;
    this.#page = undefined;
  }

  /** Takes in the lists as they now are. */
  build(): void {
    const { keeper, statuses } = this.#finder.lists;
    const open = this.#selection.meeting;
    this.meetings.build(this.#signal ?? AbortSignal.abort());
    if (open && this.#selection.follow(keeper?.follow(open))) this.#url.write('replace');
    if (!statuses.some(({ state }) => state === 'loading')) this.#selection.settle();
    this.run();
  }

  /** Asks again with the present query and time. */
  run(): void {
    const { catalogue } = this.meetings;
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
    this.#url.write(mode);
    this.filtersChanged();
  }

  get openId(): string | undefined {
    return this.#selection.id;
  }

  /** Back, Forward, or a link on the page. */
  follow(query: Query, openId: string | undefined): void {
    if (query !== this.#query) {
      this.#query = query;
      this.#limit = this.#host.pageSize;
    }
    if (openId !== this.#selection.id) this.#selection.select(openId);
    this.run();
  }

  filtersChanged(): void {
    this.#host.emit('handrail-filters-changed', { total: this.#page?.total ?? 0 });
  }

  #print(isStart: boolean): void {
    if (!this.meetings.catalogue || this.#selection.id !== undefined) return;
    this.#page = this.meetings.catalogue.query({ ...this.#query, limit: isStart ? PRINT_LIMIT : this.#limit }, this.context);
    this.#host.renderNow();
  }

  /** The view of the list, with everything else. */
  viewOf(list: ListView): FinderView {
    return {
      ...list,
      later: this.#later,
      act: this.actions,
      messages: this.messages,
      catalogue: this.meetings.catalogue,
      query: this.#query,
      page: this.#page,
      relaxations: this.#relaxations,
      units: this.units,
      distance: (km) => distanceText(km, this.units, this.#finder.formats.locale),
      position: this.#near.position,
      near: this.#near.state,
      ...this.#panels.view,
      open: this.#selection.shown,
      isGone: this.#selection.isGone,
      notice: this.#notice,
    };
  }

  get view(): FinderView {
    return this.viewOf(this.#finder.view);
  }

  setMap(change: Partial<MapStanding>): void {
    this.#panels.setMap(change);
  }

  /** Every meeting that matches, for the map. */
  mapEntries(): readonly Entry[] {
    return this.meetings.catalogue?.query({ ...this.#query, limit: Infinity }, this.context).entries ?? [];
  }

  readonly #ownActions: Omit<FinderActions, keyof QueryActions | keyof PanelActions> = {
    search: (text) => {
      const rest = { ...this.#query };
      delete rest.text;
      this.#query = text === '' ? rest : { ...rest, text };
      this.#limit = this.#host.pageSize;
      this.run();
      this.#url.typed();
    },
    commitSearch: () => this.#url.commitSearch(),
    clear: () => {
      this.#near.forget();
      this.setQuery({});
    },
    near: () => void this.#near.toggle(),
    more: () => {
      this.#limit += this.#host.pageSize;
      this.run();
    },
    open: (meeting) => {
      this.actions.commitSearch();
      this.#selection.open(meeting.id);
      this.#url.write('push');
    },
    close: () => {
      if (this.#selection.isOpenedHere && !this.#url.isUnused) {
        history.back();
        return;
      }
      this.#selection.select(undefined);
      this.#url.write('replace');
    },
    retry: () => this.#finder.actions.retry(),
    addToCalendar: (meeting) => saveCalendarFile(meeting, this.view, this.#linkTo(meeting)),
    share: (meeting) => void this.#tell(passOnLink(meeting, this.messages, this.#linkTo(meeting))),
  };

  #linkTo(meeting: Meeting): string {
    return this.#url.isUnused ? (meeting.url ?? location.href) : new URL(this.#finder.view.hrefOf(meeting), location.href).href;
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
