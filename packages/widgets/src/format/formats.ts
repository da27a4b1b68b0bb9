import type { Weekday } from '@handrail/core';

/** 4 January 1970 was a Sunday: with it, weekday n is that date plus n days. */
const SUNDAY_MS = 3 * 86_400_000;

/**
 * The visitor's own variety of a language: a page in "en" read by an en-GB browser formats times the British way.
 */
export const formattingLocale = (language: string): string =>
  [language, ...navigator.languages]
    .find((tag) => tag.includes('-') && tag.toLowerCase().startsWith(language.toLowerCase()))
    // Chromium on a machine without a language says "en-US@posix", which Intl does not take.
    ?.split('@')[0] ?? language;

/** Dates, times, numbers and distances in one locale. Formatters are made once: they are the slow part of `Intl`. */
export class Formats {
  readonly locale: string;
  readonly #cache = new Map<string, Intl.DateTimeFormat>();

  constructor(locale: string) {
    this.locale = locale;
  }

  #date(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify(options);
    let format = this.#cache.get(key);
    if (format === undefined) {
      format = new Intl.DateTimeFormat(this.locale, options);
      this.#cache.set(key, format);
    }
    return format;
  }

  /** Wall-clock time from minutes after midnight, for example "7:00 PM". */
  time(minutes: number): string {
    return this.#date({ hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(minutes * 60_000);
  }

  weekday(day: Weekday, style: 'long' | 'short' = 'long'): string {
    return this.#date({ weekday: style, timeZone: 'UTC' }).format(SUNDAY_MS + day * 86_400_000);
  }

  /** Weekday and date of an instant (ms) in a zone, for example "Monday, November 23". */
  dayIn(instant: number, timeZone: string): string {
    return this.#date({ weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(instant);
  }

  /** Weekday and time of an instant (ms) in a zone. */
  dayTimeIn(instant: number, timeZone: string): string {
    return this.#date({ weekday: 'long', hour: 'numeric', minute: '2-digit', timeZone }).format(instant);
  }

  /** Date and time of an instant (ms) in the visitor's zone. */
  moment(instant: number): string {
    return this.#date({ dateStyle: 'medium', timeStyle: 'short' }).format(instant);
  }

  /** A date (ms) as UTC, for example "Aug 7, 2025". */
  date(instant: number): string {
    return this.#date({ dateStyle: 'medium', timeZone: 'UTC' }).format(instant);
  }

  /** Short name of a zone at an instant (ms), for example "EST". */
  zone(instant: number, timeZone: string): string {
    const parts = this.#date({ timeZone, timeZoneName: 'short' }).formatToParts(instant);
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.locale).format(value);
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(items);
  }
}
