import type { Query } from '@handrail/core/catalogue';
import type { Vocabulary } from '@handrail/core/vocabulary';
import type { ReactiveController } from 'lit';
import { warnOnce } from '../../base/warn.js';
import { Formats, formattingLocale } from '../../format/formats.js';
import { Language } from '../../controllers/language.js';
import { Ticker } from '../../controllers/ticker.js';
import type { LanguagePack } from '../../messages/language-pack.js';
import { visitorTimeZone } from '../../platform/visitor.js';
import { afterPaint } from '../../platform/yield-to-page.js';
import { FeedLists } from './feed-lists.js';
import type { SourceStatus } from './feed-loader.js';
import { reportSource } from './feed-report.js';
import { firstEntries } from './first-entries.js';
import type { FirstEntries } from './first-entries.js';
import type { FinderView, ListActions, ListView } from './finder-view.js';
import type { MeetingFinder } from './meeting-finder.js';
import { ownEntry } from './own-entry.js';
import { claimPrefix, releasePrefix } from './url-prefix.js';
import { vocabularyOf } from './vocabularies.js';
import type { FinderSession } from './session/finder-session.js';

/**
 * Brings the first rows onto the page and keeps the lists; everything that a visitor does with them is the session's,
 * which loads after the first rows, or at once when a link or the page asks for filters or a meeting.
 */
export class FinderController implements ReactiveController {
  readonly #host: MeetingFinder;
  readonly #language: Language;
  readonly #vocabularies = new Map<string, Vocabulary>();
  readonly timeZone = visitorTimeZone();
  formats = new Formats(formattingLocale('en'));
  now = Date.now();
  /** Apart from other finders on the page; undefined when the URL is left alone. */
  prefix: string | undefined;
  readonly lists = new FeedLists();
  #life = new AbortController();
  #first: FirstEntries | undefined;
  #limit = 0;
  #session: FinderSession | undefined;
  #starting: Promise<FinderSession | undefined> | undefined;
  /** Filters that the page has set before the session was there. */
  #pending: Query | undefined;
  #isLaterLost = false;

  constructor(host: MeetingFinder) {
    this.#host = host;
    this.#language = new Language(host, () => this.#languageChanged());
    new Ticker(host, () => this.#tick());
    host.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.prefix = this.#host.urlState === 'none' ? undefined : claimPrefix(this.#host.urlKey);
    addEventListener('online', () => this.#reconnected(), { signal });
    addEventListener('offline', () => this.#host.requestUpdate(), { signal });
    this.#session?.connect(signal);
    if (this.statuses.length > 0) this.loadSources();
  }

  hostDisconnected(): void {
    this.#life.abort();
    this.lists.stop();
    releasePrefix(this.prefix);
  }

  get pack(): LanguagePack {
    return this.#language.pack;
  }

  get statuses(): readonly SourceStatus[] {
    return this.lists.statuses;
  }

  get session(): FinderSession | undefined {
    return this.#session;
  }

  get query(): Query {
    return this.#session?.query ?? this.#pending ?? {};
  }

  get total(): number {
    return this.#session?.page?.total ?? this.#first?.total ?? 0;
  }

  /** Begins to load the element's sources, in place of those before. */
  loadSources(): void {
    this.#first = undefined;
    this.#session?.forget();
    this.lists.start(this.#host.effectiveSources, {
      keepCopy: this.#host.keepCopy,
      vocabularyOf: (programme) => vocabularyOf(programme, this.#vocabularies),
      soonest: () => (this.#isSessionDue || this.#session ? undefined : { now: Date.now(), timeZone: this.timeZone }),
      onStatus: (status) => this.#sourceChanged(status),
    });
    if (this.#isSessionDue) void this.startSession();
    this.#host.requestUpdate();
  }

  /** Loads the present sources again; what is shown stays until they have been read. */
  refresh(): void {
    void this.lists.load(true);
  }

  /** Replaces the filters, as a decision of the page. */
  setQuery(query: Query): void {
    this.#pending = query;
    void this.startSession().then((session) => session?.setQuery(query, 'replace'));
  }

  openById(id: string): boolean {
    const { keeper, meetings } = this.lists;
    const meeting = keeper ? keeper.find(id) : meetings.find((each) => each.id === id);
    if (meeting) this.actions.open(meeting);
    return meeting !== undefined;
  }

  /** Loads the rest of the finder. Never rejects; a failure is tried again with the visitor's next step. */
  startSession(): Promise<FinderSession | undefined> {
    return (this.#starting ??= this.#loadSession());
  }

  async #loadSession(): Promise<FinderSession | undefined> {
    try {
      // Together, so that what the session shows is each meeting once from the start.
      const [later] = await Promise.all([import('./later.js'), this.lists.keep()]);
      this.#isLaterLost = false;
      const session = new later.FinderSession(this.#host, this, later);
      this.#session = session;
      this.#host.adoptLater(later.laterStyles);
      if (this.#host.isConnected) session.connect(this.#life.signal);
      this.#show();
      return session;
    } catch (error) {
      this.#starting = undefined;
      this.#isLaterLost = true;
      warnOnce('LATER', 'A part of the finder could not be loaded.', error);
      this.#show();
      return undefined;
    }
  }

  /** A link with parameters, or filters set by the page: nothing is shown before they can be applied. */
  get #isSessionDue(): boolean {
    return !this.#isLaterLost && (this.#pending !== undefined || (this.prefix !== undefined && location.hash.includes('=')));
  }

  readonly typeName = (code: string, programme: string): string =>
    ownEntry(ownEntry(this.pack.typeNames, programme), code) ?? ownEntry(this.#vocabularies.get(programme), code) ?? code;

  #sourceChanged(status: SourceStatus): void {
    if (status.state !== 'loading') reportSource(this.#host, status);
    // The first rows of a long list are on the page: the whole list goes to the session, and nothing is sorted twice.
    if (this.#first && status.reading && !this.#session) void this.startSession();
    else if (status.reading || status.early) this.#show();
    this.#host.requestUpdate();
  }

  /** Lists what has been read. */
  #show(): void {
    this.now = Date.now();
    this.#host.requestUpdate();
    if (this.#session) void this.#build(this.#session);
    else if (!this.#isSessionDue) {
      this.#limit ||= this.#host.pageSize;
      this.#first = firstEntries(this.statuses, this, this.#limit);
      // What could not be loaded a moment ago waits for the connection or the visitor.
      if (this.#first && !this.#isLaterLost) void this.#host.updateComplete.then(afterPaint).then(() => this.startSession());
    }
  }

  /** Hands the lists to the session, by way of the keeper where there is one. */
  async #build(session: FinderSession): Promise<void> {
    await this.lists.keep();
    if (this.statuses.some(({ reading }) => reading)) session.build();
  }

  #reconnected(): void {
    this.actions.retry();
    if (this.#isLaterLost) void this.startSession();
  }

  #tick(): void {
    this.now = Date.now();
    if (this.#session) this.#session.run();
    else if (this.#first) this.#show();
  }

  #languageChanged(): void {
    this.formats = new Formats(formattingLocale(this.#language.tag));
    if (this.#session) this.#show();
    this.#host.requestUpdate();
  }

  get view(): ListView {
    const session = this.#session;
    const { statuses } = this;
    const { page } = session ?? {};
    const entries = page?.entries ?? this.#first?.entries;
    const isLoading = statuses.some(({ state }) => state === 'loading');
    const view: ListView = {
      full: undefined,
      messages: { ...this.pack.messages, ...this.#host.strings },
      formats: this.formats,
      headingLevel: this.#host.headingLevel,
      phase:
        statuses.length === 0
          ? 'unset'
          : entries
            ? 'ready'
            : isLoading || (this.#isSessionDue && statuses.some(({ reading }) => reading))
              ? 'loading'
              : 'failed',
      statuses,
      isOffline: navigator.onLine === false,
      entries: entries ?? [],
      total: page?.total ?? this.#first?.total,
      size: session?.size ?? this.#first?.total,
      pageSize: this.#host.pageSize,
      isLaterLost: this.#isLaterLost,
      now: this.now,
      timeZone: this.timeZone,
      isWide: this.#host.isWide,
      typeName: this.typeName,
      // Whole, for a page's <base> would lead "#meeting=…" elsewhere.
      hrefOf: ({ id, url }) =>
        this.prefix === undefined ? (url ?? '#') : `${location.href.split('#')[0]}#${this.prefix}meeting=${encodeURIComponent(id)}`,
    };
    return session ? { ...view, full: session.viewOf(view) } : view;
  }

  #take(step: (act: FinderView['act']) => void): void {
    if (this.#session) step(this.#session.actions);
    else void this.startSession().then((session) => session && step(session.actions));
  }

  readonly actions: ListActions = {
    search: (text) => this.#take((act) => act.search(text)),
    commitSearch: () => this.#take((act) => act.commitSearch()),
    near: () => this.#take((act) => act.near()),
    togglePanel: () => this.#take((act) => act.togglePanel()),
    toggleMap: () => this.#take((act) => act.toggleMap()),
    open: (meeting) => this.#take((act) => act.open(meeting)),
    more: () => {
      const before = this.view.entries.length;
      if (this.#session) this.#session.actions.more();
      else {
        this.#limit += this.#host.pageSize;
        this.#show();
      }
      void this.#host.updateComplete.then(() => this.#host.focusRow(before));
    },
    retry: () => void this.lists.load(false),
  };
}
