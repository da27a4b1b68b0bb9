import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HandrailElement } from '../../base/handrail-element.js';
import { unquote } from '../../base/unquote.js';
import { warnOnce } from '../../base/warn.js';
import { Texts } from '../../controllers/texts.js';
import { spanOf } from '../../feeds/span-of.js';
import { webAddress } from '../../feeds/web-address.js';
import { Formats, formattingLocale } from '../../format/formats.js';
import { addressesOf } from '../../platform/addresses-of.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { formStyles } from '../../styles/forms.js';
import type { FinderSource } from '../meeting-finder/feed-loader.js';
import type { NextMeetingsEventMap } from './events.js';
import { en } from './messages/en.js';
import type { NextMeetingsMessages } from './messages/en.js';
import { NextMeetingsController } from './next-meetings.controller.js';
import { nextMeetingsStyles } from './next-meetings.styles.js';
import { renderNextMeetings } from './next-meetings.view.js';

const DEFAULT_COUNT = 3;
const MOST_COUNT = 20;
const DEFAULT_WITHIN_MS = 86_400_000;
/** Each weekly meeting comes once. */
const MOST_WITHIN_MS = 7 * 86_400_000;

/**
 * The meetings that are on now and start next, for a home page: each with its time, its place or a link to join, and a link
 * to the page with the finder. It reads the same lists as the finder and counts down by itself.
 *
 * @element handrail-next-meetings
 *
 * @slot - Helpline or other text of the page's owner; shown before the script has loaded, below the meetings, and when the list could not be loaded.
 * @slot none - More words for when no meeting is soon.
 *
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading.
 * @csspart notice - A message: nothing soon, a failure, an old list.
 * @csspart list - The meetings.
 * @csspart item - One meeting; also `item-now` while it is on.
 * @csspart moment - When it is, in words.
 * @csspart link - Name and link of a meeting.
 * @csspart button - Every button and link that looks like one; also `join` and `all`.
 *
 * @fires {FeedLoadedDetail} handrail-feed-loaded - A list was read.
 * @fires {FeedFailedDetail} handrail-feed-failed - A list could not be loaded; the element says so and tries again.
 * @fires {FindingsReportedDetail} handrail-findings-reported - What is wrong in a list, for the page's owner.
 * @fires {MeetingDetail} handrail-meeting-opened - Somebody follows the link of a meeting.
 */
export class NextMeetings extends HandrailElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, formStyles, nextMeetingsStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    countSetting: { type: Number, attribute: 'count' },
    within: {},
    group: {},
    timeZone: { attribute: 'time-zone' },
    programme: {},
    finderHref: { attribute: 'finder-href' },
    keepCopy: { type: Boolean, attribute: 'keep-copy' },
    sources: { attribute: false },
  };

  /** Lists, separated by blanks, as in the finder: addresses of any format, or sources such as `bmlt:https://…`. */
  src = '';

  /** Meetings that are shown at most, 1 to 20. Default 3. */
  countSetting = DEFAULT_COUNT;

  /** How far ahead to look, for example `90min`, `12h` or `2d`; a number is hours. A week at most. Default 24 hours. */
  within: string | number = '';

  /** Only meetings of the group with this name, whatever the case and accents. */
  group = '';

  /** IANA zone of the rows that name none, for example `America/Los_Angeles`. */
  timeZone = '';

  /** Programme whose type codes the lists use, for example `aa`, `na`, `al-anon`. */
  programme = 'aa';

  /** The page with the finder; the name of a meeting leads to it, with `#meeting=` and its id. */
  finderHref = '';

  /** Keeps the last good copy of the lists on the device, for visitors without a connection. */
  keepCopy = false;

  /** Lists with settings of their own; used instead of `src`. */
  sources: readonly FinderSource[] | undefined;

  declare strings: Partial<NextMeetingsMessages>;

  #formats = new Formats(formattingLocale('en'));
  readonly #texts = new Texts<NextMeetingsMessages>(this, en, { es: async () => (await import('./messages/es.js')).es }, () => {
    this.#formats = new Formats(formattingLocale(this.#texts.tag));
    this.requestUpdate();
  });
  readonly #next = new NextMeetingsController(this);

  /** @internal */
  get messages(): NextMeetingsMessages {
    return { ...this.#texts.texts, ...this.strings };
  }

  /** @internal */
  get effectiveSources(): readonly FinderSource[] {
    const timeZone = unquote(this.timeZone);
    const settings = { ...(timeZone && { timeZone }), programme: unquote(this.programme).toLowerCase() || 'aa' };
    if (Array.isArray(this.sources)) return this.sources.map((source) => ({ ...settings, ...source }));
    return addressesOf(this.src).map((url) => ({ ...settings, url }));
  }

  /** @internal */
  get groupName(): string {
    return unquote(this.group);
  }

  /** @internal */
  get count(): number {
    const count = Math.round(this.countSetting);
    if (count >= 1 && count <= MOST_COUNT) return count;
    warnOnce('COUNT', `count of <handrail-next-meetings> is a number from 1 to ${MOST_COUNT}; ${DEFAULT_COUNT} is used.`);
    return DEFAULT_COUNT;
  }

  /** @internal Milliseconds. */
  get withinMs(): number {
    const text = unquote(String(this.within ?? ''));
    const span = spanOf(text, 'h');
    if (span === undefined && text !== '') warnOnce('WITHIN', `within="${text}" is no time such as "24h"; 24 hours are used.`);
    return Math.min(span ?? DEFAULT_WITHIN_MS, MOST_WITHIN_MS);
  }

  /** @internal The finder's page, if what is set is an address of one. */
  get finderPage(): string | undefined {
    const href = unquote(this.finderHref);
    if (href === '') return undefined;
    if (webAddress(href) !== undefined) return href;
    warnOnce('FINDER_HREF', `finder-href="${href}" of <handrail-next-meetings> is no address of a page; it is left out.`);
    return undefined;
  }

  /** Loads the lists again. */
  refresh(): void {
    this.#next.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((['src', 'sources', 'timeZone', 'programme', 'keepCopy'] as const).some((name) => changed.has(name))) this.#next.loadSources();
    else if ((['countSetting', 'within', 'group'] as const).some((name) => changed.has(name))) void this.#next.list();
  }

  protected override render(): TemplateResult {
    const next = this.#next;
    return renderNextMeetings({
      messages: this.messages,
      formats: this.#formats,
      headingLevel: this.headingLevel,
      phase: next.phase,
      statuses: next.statuses,
      isOffline: navigator.onLine === false,
      size: next.size,
      upcoming: next.upcoming,
      count: this.count,
      withinMs: this.withinMs,
      now: next.now,
      timeZone: next.timeZone,
      finderHref: this.finderPage,
      typeName: (code, programme) => next.typeName(code, programme),
      opened: (id) => this.emit('handrail-meeting-opened', { id }),
      retry: () => next.retry(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-next-meetings': NextMeetings;
  }
  interface HTMLElementEventMap extends NextMeetingsEventMap {}
}
