import type { Finding, Meeting } from '@handrail/core';
import type { Query } from '@handrail/core/catalogue';
import { adoptStyles } from 'lit';
import { HandrailElement } from '../../base/handrail-element.js';
import type { CSSResultGroup, CSSResultOrNative, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { unquote } from '../../base/unquote.js';
import type { Units } from '../../format/distance.js';
import type { Messages } from '../../messages/en.js';
import { addressesOf } from '../../platform/addresses-of.js';
import type { FinderEventMap } from './events.js';
import type { FinderSource } from './feed-loader.js';
import { renderFinder } from './finder.view.js';
import { FinderController } from './meeting-finder.controller.js';
import { finderStyles } from './meeting-finder.styles.js';

/** Room, in pixels of the container, from which the filters stand beside the list. */
const WIDE_PX = 780;

/**
 * Finds a meeting in the lists that the page names: next to start first, with search, filters, details and a map.
 *
 * @element handrail-meeting-finder
 *
 * @slot - Helpline or other text of the page's owner; shown before the script has loaded, below the list, and first when there is no list to show.
 *
 * @csspart base - Everything inside the element.
 * @csspart toolbar - Search field and buttons.
 * @csspart search-input - The search field.
 * @csspart filters - The panel of filters.
 * @csspart chip - A filter that is on; removes it.
 * @csspart status - The number of results.
 * @csspart notice - A message about loading, failures or old data.
 * @csspart list - The results.
 * @csspart day - Heading of a day.
 * @csspart row - One meeting of the list; also `row-now` while it is on.
 * @csspart row-link - Name and link of a meeting in the list.
 * @csspart badge - How to attend, and other short marks.
 * @csspart button - Every button.
 * @csspart join - The link that joins an online meeting.
 * @csspart detail - The page of one meeting.
 * @csspart map - The map.
 *
 * @cssprop [--handrail-accent=#0b57a4] - Links, buttons and marks.
 * @cssprop [--handrail-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--handrail-surface=#fff] - Background of the element.
 * @cssprop [--handrail-text=#1c1f23] - Text.
 * @cssprop [--handrail-muted=#575e68] - Secondary text.
 * @cssprop [--handrail-border=#d5d9de] - Lines.
 * @cssprop [--handrail-radius=0.5em] - Roundness of corners.
 * @cssprop [--handrail-space=1em] - Base of all distances.
 * @cssprop [--handrail-font-size=max(1em, 15px)] - Base of all text sizes.
 *
 * @fires {FeedLoadedDetail} handrail-feed-loaded - A list was read.
 * @fires {FeedFailedDetail} handrail-feed-failed - A list could not be loaded; the finder says so and tries again.
 * @fires {FindingsReportedDetail} handrail-findings-reported - What is wrong in a list, for the page's owner.
 * @fires {FiltersChangedDetail} handrail-filters-changed - The filters changed; read `filters`.
 * @fires {MeetingDetail} handrail-meeting-opened - A meeting was opened; read `selection`.
 * @fires {MeetingDetail} handrail-meeting-closed - The visitor went back to the list.
 */
export class MeetingFinder extends HandrailElement {
  static override styles: CSSResultGroup = finderStyles;

  static override properties: PropertyDeclarations = {
    src: {},
    timeZone: { attribute: 'time-zone' },
    programme: {},
    unitsSetting: { attribute: 'units' },
    pageSizeSetting: { type: Number, attribute: 'page-size' },
    mapTiles: { attribute: 'map-tiles' },
    mapAttribution: { attribute: 'map-attribution' },
    urlState: { attribute: 'url-state' },
    urlKey: { attribute: 'url-key' },
    keepCopy: { type: Boolean, attribute: 'keep-copy' },
    sources: { attribute: false },
    isWide: { state: true },
  };

  /** Lists, separated by blanks: addresses of any format, or sources such as `bmlt:https://…`, `sheet:…`, `central-query:https://…`. */
  src = '';

  /** IANA zone of the rows that name none, for example `America/Los_Angeles`. Without it such rows show their time and promise nothing. */
  timeZone = '';

  /** Programme whose type codes the feeds use, for example `aa`, `na`, `al-anon`. */
  programme = 'aa';

  /** `mi` or `km`; default by the language's region. */
  unitsSetting = '';

  /** Rows shown at first and with each "show more". */
  pageSizeSetting = 25;

  /** Map background: `openstreetmap`, or a URL template with {z}, {x} and {y}. Without it the map has no background and asks no host. */
  mapTiles = '';

  /** Credit for `map-tiles`, as plain text; a link is written `[label](https://…)`. */
  mapAttribution = '';

  /** `fragment` (default) keeps filters and the open meeting in the URL after `#`; `none` leaves the URL alone. */
  urlState: 'fragment' | 'none' = 'fragment';

  /** Sets this finder's URL parameters apart from those of another one on the page. */
  urlKey = '';

  /** Keeps the last good copy of the lists on the device, for visitors without a connection. */
  keepCopy = false;

  /** Lists with settings of their own; used instead of `src`. */
  sources: readonly FinderSource[] | undefined;

  /** Texts that replace the built-in ones, whatever the language. */
  override strings: Partial<Messages> = {};

  isWide = false;

  readonly #finder = new FinderController(this);
  #observer: ResizeObserver | undefined;

  /** The filters. Set it to filter from the page; the visitor can change them. */
  get filters(): Query {
    return this.#finder.query;
  }
  set filters(query: Query) {
    this.#finder.setQuery(query ?? {}); // Pages clear things with null.
  }

  /** The open meeting, or undefined. */
  get selection(): Meeting | undefined {
    return this.#finder.session?.selection;
  }

  /** Rows that match the filters, on all pages. */
  get total(): number {
    return this.#finder.total;
  }

  /** Everything that was found in the feeds. */
  get findings(): readonly Finding[] {
    return this.#finder.statuses.flatMap(({ reading }) => reading?.findings ?? []);
  }

  /** Opens a meeting by its id; tells whether it is in the list. */
  open(id: string): boolean {
    return this.#finder.openById(id);
  }

  /** Goes back to the list. */
  close(): void {
    if (this.selection) this.#finder.session?.actions.close();
  }

  /** Loads the lists again. */
  refresh(): void {
    this.#finder.refresh();
  }

  get effectiveSources(): readonly FinderSource[] {
    const settings = {
      ...(unquote(this.timeZone) ? { timeZone: unquote(this.timeZone) } : {}),
      programme: unquote(this.programme).toLowerCase() || 'aa',
    };
    if (Array.isArray(this.sources)) return this.sources.map((source) => ({ ...settings, ...source }));
    return addressesOf(this.src).map((url) => ({ ...settings, url }));
  }

  get units(): Units | undefined {
    const value = unquote(this.unitsSetting);
    return value === 'mi' || value === 'km' ? value : undefined;
  }

  get pageSize(): number {
    return this.pageSizeSetting >= 1 ? Math.round(this.pageSizeSetting) : 25;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.isWide = this.clientWidth >= WIDE_PX;
    this.#observer = new ResizeObserver(([entry]) => {
      this.isWide = (entry?.contentRect.width ?? 0) >= WIDE_PX;
    });
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (['src', 'sources', 'timeZone', 'programme', 'keepCopy'].some((name) => changed.has(name as keyof MeetingFinder))) {
      this.#finder.loadSources();
    }
  }

  protected override render(): TemplateResult {
    return renderFinder(this.#finder.view, this.#finder.actions);
  }

  protected override updated(): void {
    this.#finder.session?.map.hostRendered();
  }

  /** @internal Takes in the styles of what was loaded after the first row. */
  adoptLater(styles: readonly CSSResultOrNative[]): void {
    adoptStyles(this.renderRoot as ShadowRoot, [...MeetingFinder.elementStyles, ...styles]); // LitElement renders into a shadow root unless told otherwise.
    // It is loaded already: visitors do not wait for what only the page's owner reads.
    void import('./later.js').then(({ warnAboutSettings }) => warnAboutSettings(this));
  }

  /** @internal Renders at once: printing does not wait. */
  renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** @internal Brings an opened meeting into view and puts the focus on its name. */
  showOpened(): void {
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    this.renderRoot.querySelector<HTMLElement>('.detail-name')?.focus({ preventScroll: true });
  }

  /** @internal Puts the visitor back where they left the list. */
  showList(id: string, scroll: number | undefined): void {
    if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
    const link = this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    (link ?? this.renderRoot.querySelector<HTMLElement>('.title'))?.focus({ preventScroll: scroll !== undefined });
  }

  /** @internal Focuses the nth row's link, after more rows were added. */
  focusRow(index: number): void {
    this.renderRoot.querySelectorAll<HTMLElement>('.row-link')[index]?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-meeting-finder': MeetingFinder;
  }
  interface HTMLElementEventMap extends FinderEventMap {}
}
