import type { Entry } from '@handrail/core/catalogue';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FinderActions, FinderView } from './finder-view.js';
import { renderRow } from './row.view.js';

const DAY_MS = 86_400_000;

/** The results under headings of days, or as one list when another order was chosen. */
export const renderList = (view: FinderView, act: FinderActions): TemplateResult => {
  const { messages: m, page, query, catalogue } = view;
  if (!page) return html``;
  if (catalogue?.size === 0) return html`<p class="empty">${m.emptyFeed}</p>`;
  if (page.total === 0) return html`${view.later?.renderEmpty(view, act) ?? m.noMatch}`;
  const isByTime = (query.sort ?? (query.text?.trim() ? 'relevance' : 'next')) === 'next';
  const sections = isByTime ? sectionsOf(view, page.entries) : [{ key: 'all', name: '', entries: page.entries }];
  const rest = page.total - page.entries.length;
  return html`<div class="list" part="list" role="region" aria-label=${m.resultsLabel}>
      ${repeat(
        sections,
        ({ key }) => key,
        ({ name, entries }) =>
          html`${name ? html`<div class="day" part="day" role="heading" aria-level=${Math.min(view.headingLevel + 1, 6)}>${name}</div>` : nothing}
            <ul class="rows" role="list">
              ${repeat(
                entries,
                ({ key }) => key,
                (entry) => renderRow(view, act, entry, !isByTime),
              )}
            </ul>`,
      )}
    </div>
    ${rest > 0 ? html`<button class="button more" part="button" @click=${act.more}>${m.more(Math.min(rest, page.entries.length < 25 ? rest : 25))}</button>` : nothing}`;
};

interface Section {
  readonly key: string;
  readonly name: string;
  readonly entries: Entry[];
}

const sectionsOf = (view: FinderView, entries: readonly Entry[]): readonly Section[] => {
  const sections: Section[] = [];
  for (const entry of entries) {
    const name = sectionName(view, entry);
    const last = sections.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else sections.push({ key: `${name}${sections.length}`, name, entries: [entry] });
  }
  return sections;
};

const sectionName = ({ messages: m, formats, now, timeZone }: FinderView, { state, dayOffset = 0 }: Entry): string => {
  if (state === 'now') return m.onNow;
  if (state === 'unscheduled') return m.unscheduled;
  if (state === 'inactive') return m.inactiveHeading;
  const date = formats.dayIn(now + dayOffset * DAY_MS, timeZone);
  if (dayOffset === 0) return `${m.today}, ${date}`;
  return dayOffset === 1 ? `${m.tomorrow}, ${date}` : date;
};
