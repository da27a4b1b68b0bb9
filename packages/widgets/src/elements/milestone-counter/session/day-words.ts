import type { Breakdown } from '@handrail/core/milestones';
import type { CounterMessages } from '../messages/counter-en.js';
import { formattingLocale } from '../../../format/formats.js';

const instantOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Dates and lengths of time in the words of one language. Dates are `YYYY-MM-DD`, and never shown so. */
export class DayWords {
  readonly #locale: string;
  readonly #m: CounterMessages;

  constructor(language: string, messages: CounterMessages) {
    this.#locale = formattingLocale(language);
    this.#m = messages;
  }

  /** "March 14, 2027". */
  date(date: string): string {
    return this.#format(date, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** "Sunday, March 14"; with the year where the other date is of another year. */
  near(date: string, today: string): string {
    const isSameYear = date.slice(0, 4) === today.slice(0, 4);
    return this.#format(date, { weekday: 'long', day: 'numeric', month: 'long', ...(!isSameYear && { year: 'numeric' }) });
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.#locale, { type: 'conjunction' }).format(items);
  }

  /** "1 year, 2 months and 3 days". Parts of none are left out; the first day has words of its own. */
  length({ years, months, days }: Breakdown): string {
    const { years: ofYears, months: ofMonths, days: ofDays, firstDay } = this.#m;
    const parts = [years && ofYears(years), months && ofMonths(months), days && ofDays(days)].filter((part) => typeof part === 'string');
    return parts.length > 0 ? this.list(parts) : firstDay;
  }

  #format(date: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.#locale, { ...options, timeZone: 'UTC' }).format(instantOf(date));
  }
}
