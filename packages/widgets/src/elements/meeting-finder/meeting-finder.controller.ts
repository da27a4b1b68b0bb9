import { buildCatalogue } from '@handrail/core/catalogue';
import type { Catalogue, Entry, Page, Query, QueryContext, SortOrder, When } from '@handrail/core/catalogue';
import type { Meeting, Position } from '@handrail/core';
import { aa } from '@handrail/core/vocabulary';
import type { Vocabulary } from '@handrail/core/vocabulary';
import type { ReactiveController } from 'lit';
import { warnOnce } from '../../base/warn.js';
import { Formats, formattingLocale, unitsOf } from '../../format/formats.js';
import type { Units } from '../../format/formats.js';
import { Language } from '../../controllers/language.js';
import { Ticker } from '../../controllers/ticker.js';
import type { Messages } from '../../messages/en.js';
import { Fragment } from '../../platform/fragment.js';
import type { HistoryMode } from '../../platform/fragment.js';
import { askPosition, visitorTimeZone } from '../../platform/visitor.js';
import { inSlices, yieldToPage } from '../../platform/yield-to-page.js';
import { PARAMS, readQuery, writeQuery } from './filter-params.js';
import { FeedLoader, mergeReadings } from './feed-loader.js';
import type { FinderSource, SourceStatus } from './feed-loader.js';
import type { Later } from './finder-later.js';
import type { FinderActions, FinderView, ListFilter, NearState, OpenMeeting } from './finder-view.js';
import type { MeetingFinder } from './meeting-finder.js';

const SEARCH_PAUSE_MS = 400;
const NEIGHBOURS = 8;
/** A printed list of more rows than this would be a book. */
const PRINT_LIMIT = 3000;

/** Prefixes that finders on this page use in the fragment: the first has none. */
const prefixes = new Set<string>();

/** The finder's session: feeds, query, selection, history. Views read `view` and call `actions`. */
export class FinderController implements ReactiveController {
  readonly #host: MeetingFinder;
  readonly #language: Language;
  readonly #vocabularies = new Map<string, Vocabulary>([['aa', aa]]);
  #later: Later | undefined;
  #loaders: readonly FeedLoader[] = [];
  #life = new AbortController();
  #fragment: Fragment | undefined;
  #prefix: string | undefined;
  #formats = new Formats(formattingLocale('en'));
  #catalogue: Catalogue | undefined;
  #query: Query = {};
  #page: Page | undefined;
  #limit = 0;
  #now = Date.now();
  #position: Position | undefined;
  #near: NearState = 'off';
  #openId: string | undefined;
  #openedHere = false;
  #isGone = false;
  #isPanelOpen = false;
  #isMapOpen = false;
  #mapState: FinderView['mapState'] = 'off';
  #expanded = new Set<string>();
  #notice = '';
  #searchTimer: ReturnType<typeof setTimeout> | undefined;
  #isSearching = false;
  #returnTo: { readonly key: string; readonly scroll: number } | undefined;
  readonly #timeZone = visitorTimeZone();

  constructor(host: MeetingFinder) {
    this.#host = host;
    this.#language = new Language(host, () => this.#languageChanged());
    new Ticker(host, () => this.#tick());
    host.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#claimFragment();
    addEventListener('popstate', () => this.#followUrl(), { signal });
    addEventListener('hashchange', () => this.#followUrl(), { signal });
    addEventListener('online', () => this.actions.retry(), { signal });
    addEventListener('offline', () => this.#host.requestUpdate(), { signal });
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
    const params = this.#fragment?.read();
    if (params?.size) {
      this.#query = readQuery(params);
      this.#openId = params.get('meeting');
    }
    if (this.#loaders.length > 0) this.loadSources();
  }

  hostDisconnected(): void {
    this.#life.abort();
    clearTimeout(this.#searchTimer);
    for (const loader of this.#loaders) loader.stop();
    if (this.#prefix !== undefined) prefixes.delete(this.#prefix);
  }

  get messages(): Messages {
    return { ...this.#language.pack.messages, ...this.#host.strings };
  }

  get statuses(): readonly SourceStatus[] {
    return this.#loaders.map(({ status }) => status);
  }

  get query(): Query {
    return this.#query;
  }

  get page(): Page | undefined {
    return this.#page;
  }

  get selection(): Meeting | undefined {
    return this.#openId === undefined ? undefined : this.#catalogue?.get(this.#openId);
  }

  /** Begins to load the element's sources, in place of those before. */
  loadSources(): void {
    for (const loader of this.#loaders) loader.stop();
    this.#catalogue = undefined;
    this.#page = undefined;
    this.#loaders = this.#host.effectiveSources.map(
      (source: FinderSource) =>
        new FeedLoader(source, {
          keepCopy: this.#host.keepCopy,
          vocabularyOf: (programme) => this.#vocabularyOf(programme),
          onStatus: (status) => this.#sourceSettled(status),
        }),
    );
    for (const loader of this.#loaders) void loader.load();
    this.#host.requestUpdate();
  }

  /** Replaces the filters, as a decision of the page or of the visitor. */
  setQuery(query: Query, mode: HistoryMode = 'push'): void {
    this.#query = query;
    this.#limit = this.#host.pageSize;
    this.#isGone = false;
    this.#run();
    this.#writeUrl(mode);
    this.#host.emit('handrail-filters-changed', { total: this.#page?.total ?? 0 });
  }

  openById(id: string): boolean {
    const meeting = this.#catalogue?.get(id);
    if (meeting) this.actions.open(meeting);
    return meeting !== undefined;
  }

  async #vocabularyOf(programme: string): Promise<Vocabulary> {
    const known = this.#vocabularies.get(programme);
    if (known) return known;
    const { programmes } = await import('@handrail/core/vocabulary/programmes');
    const found = Object.hasOwn(programmes, programme) ? programmes[programme]?.types : undefined;
    if (found === undefined)
      warnOnce('PROGRAMME', `"${programme}" is not a programme that Handrail knows; its type codes are shown as they are.`);
    const vocabulary = found ?? {};
    this.#vocabularies.set(programme, vocabulary);
    return vocabulary;
  }

  readonly #typeName = (code: string, programme: string): string =>
    this.#language.pack.typeNames[programme]?.[code] ?? this.#vocabularies.get(programme)?.[code] ?? code;

  #sourceSettled(status: SourceStatus): void {
    const source = status.source.url ?? status.name;
    if (status.state === 'ready' && status.reading) {
      const { rows, accepted, reported, findings } = status.reading;
      this.#host.emit('handrail-feed-loaded', { source, rows, accepted, reported });
      const faults = findings.filter(({ severity }) => severity !== 'info');
      if (faults.length > 0) {
        this.#host.emit('handrail-findings-reported', { source, findings });
        const codes = [...new Set(faults.map(({ code }) => code))].join(', ');
        warnOnce(
          'FEED',
          `${source}: ${faults.length} findings in ${rows} rows (${codes}). ${reported} rows could not be shown.`,
          faults.slice(0, 20),
        );
      }
    } else if (status.failure !== undefined) {
      this.#host.emit('handrail-feed-failed', { source, kind: status.failure });
      warnOnce('FEED_FAILED', `${source} could not be loaded (${status.failure}).`);
    }
    if (status.reading) this.#build();
    this.#host.requestUpdate();
  }

  #build(): void {
    this.#catalogue = buildCatalogue(mergeReadings(this.statuses), { typeNames: this.#typeName });
    if (this.#limit === 0) this.#limit = this.#host.pageSize;
    this.#now = Date.now();
    if (this.#openId !== undefined && this.#catalogue.get(this.#openId) === undefined) {
      const isWaiting = this.#loaders.some(({ status }) => status.state === 'loading');
      if (!isWaiting) {
        this.#isGone = true;
        this.#openId = undefined;
      }
    }
    this.#run();
    this.#prepareSearch(this.#catalogue);
    void this.#loadLater();
  }

  /** Loads the rest of the finder once the first rows are painted; a failure is tried again with the visitor's next step. */
  async #loadLater(): Promise<void> {
    if (this.#later) return;
    await this.#host.updateComplete;
    await yieldToPage();
    try {
      this.#later ??= await import('./later.js');
      this.#host.adoptLater(this.#later);
    } catch (error) {
      warnOnce('LATER', 'A part of the finder could not be loaded.', error);
    }
  }

  /** The text index is built when the page has nothing better to do, so that neither the first row nor the first key waits for it. */
  #prepareSearch(catalogue: Catalogue): void {
    const { signal } = this.#life;
    setTimeout(() => void inSlices(() => catalogue !== this.#catalogue || catalogue.prepareSearch(100), signal, 8), 50);
  }

  get #context(): QueryContext {
    return { now: this.#now, timeZone: this.#timeZone, ...(this.#position ? { position: this.#position } : {}) };
  }

  #run(): void {
    this.#page = this.#catalogue?.query({ ...this.#query, limit: this.#limit }, this.#context);
    this.#host.requestUpdate();
  }

  #tick(): void {
    this.#now = Date.now();
    if (this.#catalogue) this.#run();
  }

  #languageChanged(): void {
    this.#formats = new Formats(formattingLocale(this.#language.tag));
    if (this.#catalogue) this.#build();
    this.#host.requestUpdate();
  }

  #claimFragment(): void {
    if (this.#host.urlState === 'none') return;
    let prefix = this.#host.urlKey ? `${this.#host.urlKey}.` : '';
    for (let number = 2; prefixes.has(prefix); number += 1) prefix = `${this.#host.urlKey || 'finder'}${number}.`;
    prefixes.add(prefix);
    this.#prefix = prefix;
    this.#fragment = new Fragment(prefix, PARAMS);
  }

  #params(): Map<string, string> {
    const params = writeQuery(this.#query);
    if (this.#openId !== undefined) params.set('meeting', this.#openId);
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
    if (isSameQuery && openId === this.#openId) return;
    clearTimeout(this.#searchTimer);
    this.#isSearching = false;
    if (!isSameQuery) {
      this.#query = query;
      this.#limit = this.#host.pageSize;
    }
    if (openId !== this.#openId) this.#select(openId);
    this.#run();
  }

  #select(id: string | undefined): void {
    const before = this.#openId;
    this.#openId = id !== undefined && this.#catalogue?.get(id) ? id : undefined;
    this.#isGone = id !== undefined && this.#openId === undefined && this.#catalogue !== undefined;
    this.#notice = '';
    // Asked for before `updateComplete` is read below: that promise is of the render to come only then.
    this.#host.requestUpdate();
    if (this.#openId !== undefined) {
      if (before === undefined) this.#returnTo = { key: this.#openId, scroll: scrollY };
      this.#host.emit('handrail-meeting-opened', { id: this.#openId });
      void this.#loadLater().then(() => this.#host.updateComplete.then(() => this.#host.showOpened()));
    } else if (before !== undefined) {
      this.#openedHere = false;
      this.#host.emit('handrail-meeting-closed', { id: before });
      const { key = before, scroll } = this.#returnTo ?? {};
      this.#returnTo = undefined;
      void this.#host.updateComplete.then(() => this.#host.showList(key, scroll));
    }
  }

  #print(isStart: boolean): void {
    if (!this.#catalogue || this.#openId !== undefined) return;
    this.#page = this.#catalogue.query({ ...this.#query, limit: isStart ? PRINT_LIMIT : this.#limit }, this.#context);
    this.#host.renderNow();
  }

  #find(predicate: (meeting: Meeting) => boolean): readonly Entry[] {
    const catalogue = this.#catalogue;
    if (!catalogue) return [];
    const found: Entry[] = [];
    for (const meeting of catalogue.meetings) {
      if (!predicate(meeting)) continue;
      found.push(...catalogue.entriesOf(meeting.id, this.#context));
      if (found.length >= 60) break;
    }
    return found.sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity)).slice(0, NEIGHBOURS);
  }

  #openMeeting(): OpenMeeting | undefined {
    const meeting = this.selection;
    if (!meeting || !this.#catalogue) return undefined;
    const group = meeting.group?.name;
    const address = meeting.place?.isApproximate === false ? meeting.place.address : undefined;
    const isOther = ({ id }: Meeting) => id !== meeting.id;
    const sameGroup = group ? this.#find((other) => isOther(other) && other.group?.name === group) : [];
    const samePlace = address
      ? this.#find((other) => isOther(other) && other.place?.address === address && (!group || other.group?.name !== group))
      : [];
    return { meeting, entries: this.#catalogue.entriesOf(meeting.id, this.#context), sameGroup, samePlace };
  }

  get view(): FinderView {
    const page = this.#page;
    const statuses = this.statuses;
    const isLoading = statuses.some(({ state }) => state === 'loading');
    const phase = statuses.length === 0 ? 'unset' : page ? 'ready' : isLoading ? 'loading' : 'failed';
    return {
      messages: this.messages,
      formats: this.#formats,
      units: this.units,
      headingLevel: this.#host.headingLevel,
      phase,
      statuses,
      isOffline: navigator.onLine === false,
      catalogue: this.#catalogue,
      query: this.#query,
      page,
      relaxations: page?.total === 0 && this.#catalogue ? this.#catalogue.relaxations(this.#query, this.#context) : [],
      now: this.#now,
      timeZone: this.#timeZone,
      position: this.#position,
      near: this.#near,
      isWide: this.#host.isWide,
      isPanelOpen: this.#isPanelOpen,
      expanded: this.#expanded,
      isMapOpen: this.#isMapOpen,
      mapState: this.#mapState,
      open: this.#openMeeting(),
      isGone: this.#isGone,
      notice: this.#notice,
      later: this.#later,
      canShare: this.#later?.canShare() ?? false,
      typeName: this.#typeName,
      hrefOf: ({ id }) => `#${this.#prefix ?? ''}meeting=${encodeURIComponent(id)}`,
    };
  }

  get units(): Units {
    return this.#host.units ?? unitsOf(this.#formats.locale);
  }

  setMapState(state: FinderView['mapState']): void {
    this.#mapState = state;
    this.#host.requestUpdate();
  }

  /** Every meeting that matches, for the map. */
  mapEntries(): readonly Entry[] {
    return this.#catalogue?.query({ ...this.#query, limit: Infinity }, this.#context).entries ?? [];
  }

  readonly actions: FinderActions = {
    search: (text) => {
      const rest = { ...this.#query };
      delete rest.text;
      this.#query = text === '' ? rest : { ...rest, text };
      this.#limit = this.#host.pageSize;
      this.#run();
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
      const before = this.#limit;
      this.#limit += this.#host.pageSize;
      this.#run();
      void this.#host.updateComplete.then(() => this.#host.focusRow(before));
    },
    togglePanel: () => {
      this.#isPanelOpen = !this.#isPanelOpen;
      void this.#loadLater();
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
      this.#openedHere = true;
      this.#select(meeting.id);
      this.#writeUrl('push');
    },
    close: () => {
      if (this.#openedHere && this.#fragment) {
        history.back();
        return;
      }
      this.#select(undefined);
      this.#writeUrl('replace');
    },
    retry: () => {
      for (const loader of this.#loaders) if (loader.status.state !== 'ready') void loader.load();
    },
    addToCalendar: (meeting) => void this.#addToCalendar(meeting),
    share: (meeting) => void this.#share(meeting),
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

  async #addToCalendar(meeting: Meeting): Promise<void> {
    try {
      if (!this.#later) return;
      const { calendarTexts, saveFile } = this.#later;
      const { writeCalendar } = await import('@handrail/core/icalendar');
      const file = writeCalendar([{ meeting }], {
        now: Date.now(),
        productId: '-//Handrail//Meeting finder//EN',
        uidDomain: location.hostname || 'handrail.invalid',
        texts: (item) => calendarTexts(item, this.view, this.#linkTo(item)),
      });
      if (file.text !== '') saveFile(`${meeting.id.replace(/[^\w-]+/g, '-')}.ics`, 'text/calendar;charset=utf-8', file.text);
    } catch (error) {
      this.#say(this.messages.failed);
      warnOnce('CALENDAR', 'The calendar file could not be made.', error);
    }
  }

  #linkTo(meeting: Meeting): string {
    return this.#fragment ? new URL(this.view.hrefOf(meeting), location.href).href : (meeting.url ?? location.href);
  }

  async #share(meeting: Meeting): Promise<void> {
    const link = this.#linkTo(meeting);
    const outcome = await this.#later?.shareLink(meeting.name, link);
    if (outcome === 'copied') this.#say(this.messages.linkCopied);
    if (outcome === 'failed') this.#say(link);
  }

  #say(notice: string): void {
    this.#notice = notice;
    this.#host.requestUpdate();
  }
}
