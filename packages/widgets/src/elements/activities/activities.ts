import { GROUP_KINDS } from '@handrail/core/groups';
import type { GroupKind } from '@handrail/core/groups';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HandrailElement } from '../../base/handrail-element.js';
import { unquote } from '../../base/unquote.js';
import { warnOnce } from '../../base/warn.js';
import { Texts } from '../../controllers/texts.js';
import { spanOf } from '../../feeds/span-of.js';
import { Formats, formattingLocale } from '../../format/formats.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { formStyles } from '../../styles/forms.js';
import { ActivitiesController, PAGE_SIZE } from './activities.controller.js';
import { activitiesStyles } from './activities.styles.js';
import { renderActivities } from './activities.view.js';
import type { ActivitiesEventMap } from './events.js';
import { en } from './messages/en.js';
import type { ActivitiesMessages } from './messages/en.js';
import { upcomingActivities } from './upcoming-activities.js';

const DAY_MS = 86_400_000;
const DEFAULT_WITHIN_MS = 30 * DAY_MS;
const MOST_WITHIN_MS = 366 * DAY_MS;
const DEFAULT_KINDS: readonly GroupKind[] = ['hobby-fitness'];

/**
 * What groups do together beside meetings: walks, football, a choir. By date, with place, cost and effort where they are
 * given, and what is cancelled said to be so. Each can be put into the visitor's calendar; nobody needs an account.
 *
 * @element handrail-activities
 *
 * @slot - Helpline or other text of the page's owner; shown before the script has loaded and below the activities.
 *
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading.
 * @csspart day - Heading of a day.
 * @csspart list - The activities of a day.
 * @csspart activity - One activity; also `activity-cancelled`.
 * @csspart time - When it is.
 * @csspart cancelled - The word that it is cancelled.
 * @csspart name - Name of an activity.
 * @csspart more - What can be opened for notes and the way there.
 * @csspart link - Links in it.
 * @csspart button - Every button; also `calendar`.
 * @csspart notice - A message: nothing planned, a failure, an old list.
 *
 * @fires {ActivityDetail} handrail-activity-opened - Somebody looks at an activity.
 * @fires {Object} handrail-calendar-saved - Somebody saved an activity for their calendar; says nothing more.
 * @fires {FeedLoadedDetail} handrail-feed-loaded - The document was read.
 * @fires {FeedFailedDetail} handrail-feed-failed - The document could not be loaded; the element says so and tries again.
 * @fires {FindingsReportedDetail} handrail-findings-reported - What is wrong in the document, for the page's owner.
 */
export class Activities extends HandrailElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, formStyles, activitiesStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    within: {},
    kinds: {},
    timeZone: { attribute: 'time-zone' },
  };

  /** Address of a document with groups and their meetings, in Handrail's own form; or of a list that the finder reads, such as iCalendar. */
  src = '';

  /** How far ahead to look, for example `14d`; a number is days. A year at most. Default 30 days. */
  within: string | number = '';

  /** Kinds of groups whose meetings are shown, separated by blanks. Default `hobby-fitness`. */
  kinds = '';

  /** IANA zone of what names none in a list other than Handrail's own. */
  timeZone = '';

  declare strings: Partial<ActivitiesMessages>;

  #formats = new Formats(formattingLocale('en'));
  readonly #texts = new Texts<ActivitiesMessages>(this, en, { es: async () => (await import('./messages/es.js')).es }, () => {
    this.#formats = new Formats(formattingLocale(this.#texts.tag));
    this.requestUpdate();
  });
  readonly #activities = new ActivitiesController(this);

  /** @internal */
  get messages(): ActivitiesMessages {
    return { ...this.#texts.texts, ...this.strings };
  }

  /** @internal */
  get zoneSetting(): string {
    return unquote(this.timeZone);
  }

  /** @internal Kinds that there are. */
  get shownKinds(): readonly GroupKind[] {
    const wanted = unquote(this.kinds)
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    const known = GROUP_KINDS.filter((kind) => wanted.includes(kind));
    if (known.length < wanted.length) warnOnce('KINDS', `kinds="${this.kinds}": known are ${GROUP_KINDS.join(', ')}.`);
    return known.length > 0 ? known : DEFAULT_KINDS;
  }

  /** @internal Milliseconds. */
  get withinMs(): number {
    const text = unquote(String(this.within ?? ''));
    const span = spanOf(text, 'd');
    if (span === undefined && text !== '') warnOnce('WITHIN', `within="${text}" is no time such as "14d"; 30 days are used.`);
    return Math.min(span ?? DEFAULT_WITHIN_MS, MOST_WITHIN_MS);
  }

  /** Loads the document again. */
  refresh(): void {
    this.#activities.refresh();
  }

  /** @internal Puts the focus on the nth activity. */
  focusActivity(index: number): void {
    void this.updateComplete.then(() => this.renderRoot.querySelectorAll<HTMLElement>('.activity .name')[index]?.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('timeZone')) this.#activities.open(unquote(this.src));
  }

  protected override render(): TemplateResult {
    const kept = this.#activities;
    const { now, timeZone, phase, status, source } = kept;
    const within = (ms: number) => source && upcomingActivities(source, { now, until: now + ms, timeZone });
    const activities = within(this.withinMs);
    return renderActivities({
      messages: this.messages,
      formats: this.#formats,
      headingLevel: this.headingLevel,
      phase,
      status,
      isOffline: navigator.onLine === false,
      now,
      timeZone,
      activities,
      after: activities?.length === 0 ? within(MOST_WITHIN_MS)?.find(({ isCancelled }) => !isCancelled) : undefined,
      withinDays: Math.max(1, Math.round(this.withinMs / DAY_MS)),
      limit: kept.limit,
      pageSize: PAGE_SIZE,
      notice: kept.notice,
      opened: ({ meeting }) => this.emit('handrail-activity-opened', { id: meeting.id }),
      save: (activity) => void kept.save(activity),
      more: () => kept.more(),
      retry: () => kept.retry(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-activities': Activities;
  }
  interface HTMLElementEventMap extends ActivitiesEventMap {}
}
