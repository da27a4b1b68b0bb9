import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Meeting } from '@handrail/core';
import { GROUP_KINDS } from '@handrail/core/groups';
import type { Group, GroupKind, GroupQuery } from '@handrail/core/groups';
import { HandrailElement } from '../../base/handrail-element.js';
import { unquote } from '../../base/unquote.js';
import { warnOnce } from '../../base/warn.js';
import { Texts } from '../../controllers/texts.js';
import { Formats, formattingLocale } from '../../format/formats.js';
import { groupCardStyles } from '../../groups/group-card.styles.js';
import type { GroupEventMap } from '../../groups/group-events.js';
import { GroupsController } from '../../groups/groups.controller.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { formStyles } from '../../styles/forms.js';
import { GroupDirectoryController, PAGE_SIZE } from './group-directory.controller.js';
import { groupDirectoryStyles } from './group-directory.styles.js';
import { renderDirectory } from './group-directory.view.js';
import { en } from './messages/en.js';
import type { GroupDirectoryMessages } from './messages/en.js';

/**
 * A directory of groups of every kind, not only meetings: mutual aid, secular and faith groups, families, alumni, hobbies and
 * fitness, forums, treatment, service. With a search, filters with counts, and a way on when nothing matches.
 *
 * @element handrail-group-directory
 *
 * @slot - Helpline or other text of the page's owner; shown before the script has loaded, below the groups, and when nothing matches.
 *
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading.
 * @csspart search-input - The search field.
 * @csspart filters - The filters.
 * @csspart status - The number of groups.
 * @csspart list - The groups.
 * @csspart card - The card of a group.
 * @csspart name - Name of a group.
 * @csspart join - The link to ask to join.
 * @csspart contact - The ways to reach a group.
 * @csspart button - Every button and link that looks like one.
 * @csspart link - Mail addresses, telephones and web pages.
 * @csspart no-match - What is offered when nothing matches.
 * @csspart notice - A message: loading failed, an old list.
 *
 * @fires {GroupDetail} handrail-group-opened - Somebody looks at how to reach a group.
 * @fires {Object} handrail-join-requested - Somebody follows the link to join a group; says nothing more.
 * @fires {FeedLoadedDetail} handrail-feed-loaded - The document was read.
 * @fires {FeedFailedDetail} handrail-feed-failed - The document could not be loaded; the element says so and tries again.
 * @fires {FindingsReportedDetail} handrail-findings-reported - What is wrong in the document, for the page's owner.
 */
export class GroupDirectory extends HandrailElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, formStyles, groupCardStyles, groupDirectoryStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    kinds: {},
    groups: { attribute: false },
    meetings: { attribute: false },
  };

  /** Address of a document with groups, in Handrail's own form. */
  src = '';

  /** Only groups of these kinds, separated by blanks, for example `alumni hobby-fitness`. Default all. */
  kinds = '';

  /** The groups, instead of a document. */
  groups: readonly Group[] | undefined;

  /** Meetings of `groups`, which say when they meet. */
  meetings: readonly Meeting[] = [];

  declare strings: Partial<GroupDirectoryMessages>;

  #formats = new Formats(formattingLocale('en'));
  readonly #texts = new Texts<GroupDirectoryMessages>(this, en, { es: async () => (await import('./messages/es.js')).es }, () => {
    this.#formats = new Formats(formattingLocale(this.#texts.tag));
    this.requestUpdate();
  });
  readonly #groups = new GroupsController(this);
  readonly #directory = new GroupDirectoryController(this);
  #listed: { readonly from: readonly Group[]; readonly kinds: string; readonly groups: readonly Group[] } | undefined;

  /** The search and filters. Set it to filter from the page; the visitor can change them. */
  get filters(): GroupQuery {
    return this.#directory.query;
  }
  set filters(query: GroupQuery) {
    this.#directory.query = query ?? {}; // Pages clear things with null.
  }

  /** Groups that match. */
  get total(): number {
    return this.#directory.pageOf(this.#shownGroups).groups.length;
  }

  /** @internal */
  get messages(): GroupDirectoryMessages {
    return { ...this.#texts.texts, ...this.strings };
  }

  /** Loads the document again. */
  refresh(): void {
    this.#groups.refresh();
  }

  /** @internal Puts the focus on the number of groups, after a button that is gone. */
  focusCount(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.count')?.focus());
  }

  /** @internal Puts the focus on the nth group. */
  focusCard(index: number): void {
    void this.updateComplete.then(() => this.renderRoot.querySelectorAll<HTMLElement>('.group-card .name')[index]?.focus());
  }

  /** The groups of the kinds that the page has asked for: the same list for the same settings. */
  get #shownGroups(): readonly Group[] {
    const from = this.#groups.content?.groups ?? [];
    if (this.#listed?.from === from && this.#listed.kinds === this.kinds) return this.#listed.groups;
    const wanted = unquote(this.kinds)
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    const known = wanted.filter((kind) => GROUP_KINDS.some((each) => each === kind));
    if (known.length < wanted.length) warnOnce('KINDS', `kinds="${this.kinds}": known are ${GROUP_KINDS.join(', ')}.`);
    const isWanted = (kind: GroupKind): boolean => known.length === 0 || known.includes(kind);
    this.#listed = { from, kinds: this.kinds, groups: from.filter(({ kind }) => isWanted(kind)) };
    return this.#listed.groups;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!(['src', 'groups', 'meetings'] as const).some((name) => changed.has(name))) return;
    const url = unquote(this.src);
    this.#groups.open(this.groups ? { data: { groups: this.groups, meetings: this.meetings } } : url ? { url } : undefined);
  }

  protected override render(): TemplateResult {
    const groups = this.#groups;
    const directory = this.#directory;
    const { messages, headingLevel } = this;
    const { content, phase, status, now, timeZone } = groups;
    const page = directory.pageOf(this.#shownGroups);
    return renderDirectory({
      messages,
      formats: this.#formats,
      titleLevel: headingLevel,
      headingLevel: Math.min(headingLevel + 1, 6),
      isAlone: false,
      phase,
      status,
      isOffline: navigator.onLine === false,
      now,
      timeZone,
      query: directory.query,
      page,
      size: this.#shownGroups.length,
      limit: directory.limit,
      pageSize: PAGE_SIZE,
      isPanelOpen: directory.isPanelOpen,
      nextOf: (group) => content?.nextOf(group, { now, timeZone }),
      opened: ({ id }) => this.emit('handrail-group-opened', { id }),
      joinRequested: () => this.emit('handrail-join-requested', {}),
      retry: () => groups.retry(),
      search: (text) => directory.search(text),
      toggle: (filter, value) => directory.toggle(filter, value),
      drop: (filter, value) => directory.drop(filter, value),
      clear: () => directory.clear(),
      more: () => directory.more(),
      togglePanel: () => directory.togglePanel(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-group-directory': GroupDirectory;
  }
  interface HTMLElementEventMap extends GroupEventMap {}
}
