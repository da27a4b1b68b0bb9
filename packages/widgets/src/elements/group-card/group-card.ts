import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Meeting } from '@handrail/core';
import type { Group } from '@handrail/core/groups';
import { HandrailElement } from '../../base/handrail-element.js';
import { unquote } from '../../base/unquote.js';
import { Texts } from '../../controllers/texts.js';
import { Formats, formattingLocale } from '../../format/formats.js';
import { groupCardStyles } from '../../groups/group-card.styles.js';
import { renderGroupCard } from '../../groups/group-card.view.js';
import type { GroupEventMap } from '../../groups/group-events.js';
import { GroupsController } from '../../groups/groups.controller.js';
import type { GroupsSource } from '../../groups/groups.controller.js';
import { renderNotices, renderStale } from '../../groups/notices.view.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { formStyles } from '../../styles/forms.js';
import { dataInside } from './data-inside.js';
import { en } from './messages/en.js';
import type { GroupCardMessages } from './messages/en.js';

/**
 * One group: what it is, whom it is for, who can come, when it meets next, and how to get in touch.
 *
 * The group comes from a document (`src` and `group-id`), from the property `group`, or from a data block of the page
 * between the tags: `<script type="application/json">`.
 *
 * @element handrail-group-card
 *
 * @slot - Text of the page's owner, shown before the script has loaded and below the card; also a data block with the group.
 *
 * @csspart base - Everything inside the element.
 * @csspart card - The card.
 * @csspart name - Name of the group.
 * @csspart join - The link to ask to join.
 * @csspart contact - The ways to reach the group.
 * @csspart button - Every button and link that looks like one.
 * @csspart link - Mail addresses, telephones and web pages.
 * @csspart notice - A message: loading failed, the group is gone.
 *
 * @fires {GroupDetail} handrail-group-opened - Somebody looks at how to reach the group.
 * @fires {Object} handrail-join-requested - Somebody follows the link to join; says nothing more.
 * @fires {FeedLoadedDetail} handrail-feed-loaded - The document was read.
 * @fires {FeedFailedDetail} handrail-feed-failed - The document could not be loaded; the element says so and tries again.
 * @fires {FindingsReportedDetail} handrail-findings-reported - What is wrong in the document, for the page's owner.
 */
export class GroupCard extends HandrailElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, formStyles, groupCardStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    groupId: { attribute: 'group-id' },
    group: { attribute: false },
    meetings: { attribute: false },
  };

  /** Address of a document with groups, in Handrail's own form. */
  src = '';

  /** Id of the group in the document; default its first one. */
  groupId = '';

  /** The group itself, instead of a document. */
  group: Group | undefined;

  /** Meetings of `group`, which say when it meets. */
  meetings: readonly Meeting[] = [];

  declare strings: Partial<GroupCardMessages>;

  #formats = new Formats(formattingLocale('en'));
  readonly #texts = new Texts<GroupCardMessages>(this, en, { es: async () => (await import('./messages/es.js')).es }, () => {
    this.#formats = new Formats(formattingLocale(this.#texts.tag));
    this.requestUpdate();
  });
  readonly #groups = new GroupsController(this);

  /** @internal */
  get messages(): GroupCardMessages {
    return { ...this.#texts.texts, ...this.strings };
  }

  /** Loads the document again. */
  refresh(): void {
    this.#groups.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && !(['src', 'group', 'meetings'] as const).some((name) => changed.has(name))) return;
    this.#groups.open(this.#source());
  }

  #source(): GroupsSource | undefined {
    if (this.group) return { data: { groups: [this.group], meetings: this.meetings } };
    const url = unquote(this.src);
    if (url) return { url };
    const inside = dataInside(this);
    return inside === undefined ? undefined : { data: inside };
  }

  /** The page may be read after the element is there. */
  readonly #dataCame = (): void => {
    if (this.#groups.phase === 'unset') this.#groups.open(this.#source());
  };

  protected override render(): TemplateResult {
    const groups = this.#groups;
    const { messages, headingLevel } = this;
    const { content, phase, status, now, timeZone } = groups;
    const id = unquote(this.groupId);
    const group = content?.groups.find((each) => id === '' || each.id === id);
    const view = {
      messages,
      formats: this.#formats,
      headingLevel,
      isAlone: true,
      phase,
      status,
      isOffline: navigator.onLine === false,
      now,
      timeZone,
      nextOf: (each: Group) => content?.nextOf(each, { now, timeZone }),
      opened: (each: Group) => this.emit('handrail-group-opened', { id: each.id }),
      joinRequested: () => this.emit('handrail-join-requested', {}),
      retry: () => groups.retry(),
    };
    return html`<div class="base stack" part="base" lang=${messages.locale}>
      ${renderNotices(view)} ${phase === 'loading' ? html`<div class="card skeleton" aria-hidden="true"></div>` : nothing}
      ${group ? renderGroupCard(view, group) : phase === 'ready' ? html`<div class="notice" part="notice">${messages.gone}</div>` : nothing}
      ${renderStale(view)}
      <div class="help"><slot @slotchange=${this.#dataCame}></slot></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-group-card': GroupCard;
  }
  interface HTMLElementEventMap extends GroupEventMap {}
}
