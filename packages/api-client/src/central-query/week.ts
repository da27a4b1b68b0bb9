import type { Answer } from '../client.js';
import { LIMIT, WEEK, type Span } from './queries.js';

type Ask = (span: Span) => Promise<Answer<unknown>>;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** So long that a day of thousands of meetings fits, and so short that the server does not lose what is in the middle. */
const PART_HOURS = 8;
/** The server looks back this far from a start, for meetings that have just begun. */
const BACK_MS = 9 * MINUTE_MS;
/** Requests at a time, out of respect for a server that volunteers pay for. */
const AT_ONCE = 4;

const isFull = ({ data }: Answer<unknown>): boolean => Array.isArray(data) && data.length >= LIMIT;

/**
 * Parts of a week from today's midnight in UTC on: the same all day long, so that answers can be kept. A part may reach
 * into two days but not three, for then the server loses the day in the middle: so it does with 24 hours from midnight.
 */
const partsOfWeek = (now: number): readonly Span[] => {
  const start = Math.floor(now / DAY_MS) * DAY_MS + BACK_MS;
  return Array.from({ length: WEEK.hours / PART_HOURS }, (_, part) => ({
    start: start + part * PART_HOURS * HOUR_MS,
    hours: PART_HOURS,
  }));
};

const partsOf = ({ start, hours }: Span, now: number): readonly Span[] => {
  if (start === undefined) return partsOfWeek(now);
  const half = hours / 2;
  return hours > 1 ? [0, half].map((after) => ({ start: start + after * HOUR_MS, hours: half })) : [];
};

/**
 * Asks for all meetings of a week: at once, and in parts where the server has more than it gives at once. What comes in
 * two parts is in both. A single hour that is full stays so: `isFull` tells.
 */
export const askWeek = async (ask: Ask, now: number, span: Span = WEEK): Promise<readonly Answer<unknown>[]> => {
  const answer = await ask(span);
  const parts = isFull(answer) ? partsOf(span, now) : [];
  if (parts.length === 0) return [answer];
  const answers: Answer<unknown>[] = [];
  for (let next = 0; next < parts.length; next += AT_ONCE) {
    const some = await Promise.all(parts.slice(next, next + AT_ONCE).map((part) => askWeek(ask, now, part)));
    answers.push(...some.flat());
  }
  return answers;
};

/** Whether the server has more than it gave. */
export const isCut = (answers: readonly Answer<unknown>[]): boolean => answers.some(isFull);
