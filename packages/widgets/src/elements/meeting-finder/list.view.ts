import type { Entry } from '@handrail/core/catalogue';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ListActions, ListView } from './finder-view.js';
import { renderRow } from './row.view.js';

const DAY_MS = 86_400_000;

/** The results under headings of days, or as one list when another order was chosen. */
export const renderList = (view: ListView, act: ListActions): TemplateResult => {
  const { messages: m, entries, total = entries.length, full } = view;
  if (total === 0) return html`${full ? full.later.renderEmpty(full, full.act) : nothing}`;
  const order = full?.query.sort ?? (full?.query.text?.trim() ? 'relevance' : 'next');
  const isByTime = order === 'next';
  const sections = isByTime ? sectionsOf(view, entries) : [{ key: 'all', name: '', entries }];
  const rest = total - entries.length;
  // Rows keep their elements, and a visitor's focus, when others come and go; nothing of that happens before the rest has loaded.
  const each = full?.later.repeat ?? mapEach;
  return html`<div class="list" part="list" role="region" aria-label=${m.resultsLabel}>
      ${each(
        sections,
        ({ key }) => key,
        ({ name, entries }) =>
          html`${name ? html`<div class="day" part="day" role="heading" aria-level=${Math.min(view.headingLevel + 1, 6)}>${name}</div>` : nothing}
            <ul class="rows" role="list">
              ${each(
                entries,
                ({ key }) => key,
                (entry) => renderRow(view, act, entry, !isByTime),
              )}
            </ul>`,
      )}
    </div>
    ${rest > 0 ? html`<button class="button more" part="button" @click=${act.more}>${m.more(Math.min(rest, view.pageSize))}</button>` : nothing}`;
};

const mapEach = <T>(items: readonly T[], _key: (item: T) => string, render: (item: T) => TemplateResult): unknown => items.map(render);

interface Section {
  readonly key: string;
  readonly name: string;
  readonly entries: readonly Entry[];
}

const sectionsOf = (view: ListView, entries: readonly Entry[]): readonly Section[] => {
  const sections: (Section & { readonly entries: Entry[] })[] = [];
  for (const entry of entries) {
    const name = sectionName(view, entry);
    const last = sections.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else sections.push({ key: `${name}${sections.length}`, name, entries: [entry] });
  }
  return sections;
};

const sectionName = ({ messages: m, formats, now, timeZone }: ListView, { state, dayOffset = 0 }: Entry): string => {
  if (state === 'now') return m.onNow;
  if (state === 'unscheduled') return m.unscheduled;
  if (state === 'inactive') return m.inactiveHeading;
  const date = formats.dayIn(now + dayOffset * DAY_MS, timeZone);
  if (dayOffset === 0) return `${m.today}, ${date}`;
  return dayOffset === 1 ? `${m.tomorrow}, ${date}` : date;
};
