import type { CareAppointment, CareGoal, CarePhase } from '@handrail/core/care-plan';
import { DAY_MS, dayOfIsoDate } from '@handrail/core/time';
import type { Formats } from '../../../format/formats.js';
import type { CarePlanMessages } from '../messages/en.js';

/** What words are made with. */
export interface Wording {
  readonly messages: CarePlanMessages;
  readonly formats: Formats;
}

/** A date in words, with its weekday and year. */
export const dateWords = ({ formats }: Wording, date: string): string =>
  new Intl.DateTimeFormat(formats.locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    dayOfIsoDate(date) * DAY_MS,
  );

/** A goal in the person's words, or in ours for a code that we know, or the code of a template of another release. */
export const goalWords = ({ messages: m }: Wording, { text, code }: CareGoal): string => {
  const known: Readonly<Record<string, string>> = m.goalCodes;
  return text ?? known[code ?? ''] ?? (code ?? '').replaceAll('-', ' ');
};

/** A phase in one line: which care, how often, from when to when. */
export const phaseWords = (wording: Wording, { level, from, to, cadence }: CarePhase): string => {
  const { messages: m } = wording;
  const often = cadence ? `, ${m.cadence[cadence.per](cadence.times)}` : '';
  const until = to === undefined ? m.from(dateWords(wording, from)) : m.fromTo(dateWords(wording, from), dateWords(wording, to));
  return `${m.levels[level]}${often}. ${until}`;
};

/** When an appointment is. */
export const appointmentWhen = (wording: Wording, { date, startMin }: CareAppointment): string =>
  `${dateWords(wording, date)}, ${wording.formats.time(startMin)}`;

/** An address to call where somebody wrote a telephone number; undefined for a place. */
export const callAddress = (where: string): string | undefined =>
  /^[+(]?\d[\d\s().-]{5,24}$/.test(where) ? `tel:${where.replace(/[^\d+]/g, '')}` : undefined;
