import type { Weekday } from '@handrail/core';
import { DAY_MS, dayOfIsoDate } from '@handrail/core/time';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Formats, formattingLocale } from '../../format/formats.js';
import { contentEn } from './messages/content-en.js';
import type { ContentWords } from './messages/content-en.js';
import { contentEs } from './messages/content-es.js';

interface Reader {
  readonly words: ContentWords;
  readonly formats: Formats;
  readonly dates: Intl.DateTimeFormat;
}

/** Fields that hold a code of ours and no words of a person. */
const CODED =
  /^(kind|state|measure|display|startMeaning|leapDay|count|zone|okFor|part|feel|level|leavingFrom|per|outcome|pathway|audience|purpose|tokenCode|template)$/;
/** Fields for programs alone: names of other records, and numbers of versions. */
const TECHNICAL = /^(id|v|version|schemeVersion|codeHash|ladders|used|.+Ids?)$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

const own = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** The name of a field that has no words yet, such as one of a newer version. */
const spelledOut = (name: string): string => {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const textOf = (value: string, field: string, { words, formats, dates }: Reader): string => {
  if (CODED.test(field)) return own(words.codes, value) ?? value.replaceAll('-', ' ');
  const day = dayOfIsoDate(value);
  if (!Number.isNaN(day)) return dates.format(day * DAY_MS);
  const instant = INSTANT.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? value : formats.moment(instant);
};

const numberOf = (value: number, field: string, { formats }: Reader): string => {
  if (field.endsWith('Min') && value >= 0 && value < 1440) return formats.time(value);
  // Not every number that is kept as a day of the week is one: what is shown may come from a file.
  return field === 'day' && Number.isInteger(value) && value >= 0 && value <= 6 ? formats.weekday(value as Weekday) : formats.number(value);
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (typeof value === 'object' && Object.values(value).every(isEmpty));

const renderValue = (value: unknown, field: string, reader: Reader): unknown => {
  if (typeof value === 'string') return html`<span class="own-words">${textOf(value, field, reader)}</span>`;
  if (typeof value === 'number') return numberOf(value, field, reader);
  if (typeof value === 'boolean') return value ? reader.words.yes : reader.words.no;
  if (Array.isArray(value)) {
    const items = value.filter((item) => !isEmpty(item));
    return html`<ul class="content-list">
      ${items.map((item) => html`<li>${renderValue(item, field, reader)}</li>`)}
    </ul>`;
  }
  if (typeof value !== 'object' || value === null) return nothing;
  const fields = Object.entries(value).filter(([name, inner]) => !TECHNICAL.test(name) && !isEmpty(inner));
  return html`<dl class="content-fields">
    ${fields.map(
      ([name, inner]) =>
        html`<div>
          <dt>${own(reader.words.fields, name) ?? spelledOut(name)}</dt>
          <dd>${renderValue(inner, name, reader)}</dd>
        </div>`,
    )}
  </dl>`;
};

/** The content of a record as a calm list, whatever it is; dates and codes in the words of the locale. */
export const renderContent = (content: unknown, locale: string): TemplateResult => {
  const formats = new Formats(formattingLocale(locale));
  const dates = new Intl.DateTimeFormat(formats.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const reader = { words: locale.startsWith('es') ? contentEs : contentEn, formats, dates };
  return html`${renderValue(content, '', reader)}`;
};
