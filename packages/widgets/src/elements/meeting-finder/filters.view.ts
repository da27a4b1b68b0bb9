import { typeGroupOf } from '@handrail/core/vocabulary';
import type { TypeGroup } from '@handrail/core/vocabulary';
import type { AttendanceFilter, DayPart, RegionNode, When } from '@handrail/core/catalogue';
import type { Weekday } from '@handrail/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { attendanceName } from './attendance-name.js';
import { dayPartName, whenName } from './filter-names.js';
import type { FinderActions, FinderView, ListFilter } from './finder-view.js';

/** Choices shown before "show more": the panel must not grow with the feed. */
const CHOICES = 8;
const DAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const DAY_PARTS: readonly DayPart[] = ['morning', 'afternoon', 'evening', 'night'];
const ATTENDANCE: readonly AttendanceFilter[] = ['in-person', 'online', 'hybrid', 'phone', 'inactive'];
const WHENS: readonly When[] = ['now', 'soon', 'upcoming'];
const TYPE_GROUPS: readonly TypeGroup[] = ['who', 'rules', 'format', 'language', 'access', 'online', 'other'];

interface Choice {
  readonly value: string | number;
  readonly name: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly depth?: number;
}

/** The panel of filters, each choice with the number of meetings that it would give. */
export const renderFilters = (view: FinderView, act: FinderActions): TemplateResult => {
  const { messages: m, page, query, formats, catalogue } = view;
  const facets = page?.facets;
  if (!facets || !catalogue) return html``;
  const list = (filter: ListFilter, choices: readonly Choice[]) => choices.map((choice) => renderChoice(view, act, filter, choice));
  const group = (id: string, name: string, content: unknown) =>
    html`<fieldset class="group group-${id}">
      <legend>${name}</legend>
      ${content}
    </fieldset>`;
  const limited = (id: string, filter: ListFilter, choices: readonly Choice[]) => {
    const isAll = view.expanded.has(id) || choices.length <= CHOICES + 1;
    const shown = isAll ? choices : choices.filter((choice, index) => index < CHOICES || choice.isOn);
    return html`${list(filter, shown)}${
      choices.length > CHOICES + 1
        ? html`<button class="link" part="button" aria-expanded=${isAll} @click=${() => act.expand(id)}>
            ${isAll ? m.showFewer : m.showMore}
          </button>`
        : nothing
    }`;
  };

  const weekdays = DAYS.map((day) => ({
    value: day,
    name: formats.weekday(day),
    count: facets.weekdays.get(day) ?? 0,
    isOn: query.weekdays?.includes(day) ?? false,
  }));
  const dayParts = DAY_PARTS.map((part) => ({
    value: part,
    name: dayPartName(m, part),
    count: facets.dayParts.get(part) ?? 0,
    isOn: query.dayParts?.includes(part) ?? false,
  }));
  const attendance = ATTENDANCE.map((value) => ({
    value,
    name: attendanceName(m, value),
    count: facets.attendance.get(value) ?? 0,
    isOn: query.attendance?.includes(value) ?? false,
  })).filter(({ count, isOn }) => count > 0 || isOn);
  const regions = regionChoices(view);
  return html`<form class="filters" part="filters" id="filters" aria-label=${m.filters} @submit=${(event: Event) => event.preventDefault()}>
    ${group('when', m.when, renderWhen(view, act))} ${group('day', m.day, list('weekdays', weekdays))}
    ${group('time', m.dayParts, list('dayParts', dayParts))}
    ${attendance.length > 1 ? group('attend', m.attend, list('attendance', attendance)) : nothing}
    ${regions.length > 1 ? group('area', m.area, limited('area', 'regions', regions)) : nothing}
    ${TYPE_GROUPS.map((typeGroup) => {
      const choices = typeChoices(view, typeGroup);
      return choices.length > 0
        ? group(`type-${typeGroup}`, typeGroupName(view, typeGroup), limited(`type-${typeGroup}`, 'types', choices))
        : nothing;
    })}
    ${view.isWide ? nothing : html`<button class="button primary" part="button" @click=${act.togglePanel}>${m.showResults(page.total)}</button>`}
  </form>`;
};

const renderChoice = (
  { formats }: FinderView,
  act: FinderActions,
  filter: ListFilter,
  { value, name, count, isOn, depth = 0 }: Choice,
): TemplateResult =>
  html`<label class="choice depth-${Math.min(depth, 4)} ${count === 0 && !isOn ? 'none' : ''}">
    <input type="checkbox" .checked=${isOn} ?disabled=${count === 0 && !isOn} @change=${() => act.toggle(filter, value)} />
    <span class="choice-name">${name}</span><span class="choice-count">${formats.number(count)}</span>
  </label>`;

const renderWhen = ({ messages: m, page, query, formats }: FinderView, act: FinderActions): TemplateResult => {
  const option = (value: When | undefined, name: string, count: number | undefined) =>
    html`<label class="choice ${count === 0 && query.when !== value ? 'none' : ''}">
      <input
        type="radio"
        name="when"
        .checked=${query.when === value}
        ?disabled=${count === 0 && query.when !== value}
        @change=${() => act.setWhen(value)}
      />
      <span class="choice-name">${name}</span
      >${count === undefined ? nothing : html`<span class="choice-count">${formats.number(count)}</span>`}
    </label>`;
  return html`${option(undefined, m.whenAny, undefined)}${WHENS.map((when) => option(when, whenName(m, when), page?.facets.when.get(when) ?? 0))}`;
};

/** The tree as a list with depths: children appear below a region that is chosen, or whose child is. A single root is passed over. */
const regionChoices = ({ catalogue, page, query }: FinderView): readonly Choice[] => {
  const chosen = query.regions ?? [];
  const choices: Choice[] = [];
  const walk = (nodes: readonly RegionNode[], depth: number) => {
    const ranked = [...nodes].sort((a, b) => Number(chosen.includes(b.key)) - Number(chosen.includes(a.key)));
    for (const { key, name, children } of depth === 0 ? nodes : ranked) {
      const isOn = chosen.includes(key);
      const count = page?.facets.regions.get(key) ?? 0;
      if (count === 0 && !isOn) continue;
      choices.push({ value: key, name, count, isOn, depth });
      if (isOn || chosen.some((other) => other.startsWith(`${key} > `))) walk(children, depth + 1);
    }
  };
  const [only] = catalogue?.regions ?? [];
  walk(catalogue?.regions.length === 1 && only && only.children.length > 0 ? only.children : (catalogue?.regions ?? []), 0);
  return choices;
};

const typeChoices = (view: FinderView, group: TypeGroup): readonly Choice[] => {
  const { catalogue, page, query } = view;
  const seen = new Set<string>();
  return (catalogue?.types ?? []).flatMap(({ code, programme }) => {
    if (seen.has(code) || typeGroupOf(code, programme) !== group) return [];
    seen.add(code);
    const isOn = query.types?.includes(code) ?? false;
    const count = page?.facets.types.get(code) ?? 0;
    return count > 0 || isOn ? [{ value: code, name: view.typeName(code, programme), count, isOn }] : [];
  });
};

const typeGroupName = ({ messages: m }: FinderView, group: TypeGroup): string =>
  ({
    who: m.typesWho,
    rules: m.typesRules,
    format: m.typesFormat,
    language: m.typesLanguage,
    access: m.typesAccess,
    online: m.online,
    other: m.typesOther,
  })[group];
