import type { RequestListener } from 'node:http';

/** A meeting of the double: `rtc` is ISO weekday and UTC time, as `1:19:00`; without it the meeting has no hours. */
export interface DoubleMeeting {
  readonly slug: string;
  readonly rtc?: string;
  readonly types?: readonly string[];
  readonly languages?: readonly string[];
  readonly name?: string;
}

const MINUTE_MS = 60_000;
const two = (number: number): string => String(number).padStart(2, '0');
const weekdayOf = (instant: number): number => new Date(instant).getUTCDay() || 7;
const rtcOf = (instant: number): string => {
  const date = new Date(instant);
  return `${weekdayOf(instant)}:${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
};

/** The ranges that the server makes of a start and hours, with its fault: days between the first and the last are lost. */
const rangesOf = (start: number, hours: number): readonly (readonly [string, string])[] => {
  const lower = start - 9 * MINUTE_MS;
  const isWeek = hours === 168;
  const upper = start + (hours * 60 - (isWeek ? 10 : 0)) * MINUTE_MS;
  if (new Date(lower).getUTCDate() === new Date(upper).getUTCDate()) return [[rtcOf(lower), rtcOf(upper)]];
  return [
    [rtcOf(lower), `${isWeek ? 7 : weekdayOf(lower)}:24:00`],
    [`${isWeek ? 1 : weekdayOf(upper)}:00:00`, rtcOf(upper)],
  ];
};

const CATEGORIES = { type: ['O', 'C'], formats: ['B', 'D'], features: ['CF'], communities: ['W', 'Y'] };
const among = (codes: readonly string[] = [], known: readonly string[] = []): readonly string[] =>
  codes.filter((code) => known.includes(code));

const answerOf = (meeting: DoubleMeeting): object => {
  const { slug, rtc, types, languages = ['en'], name = slug } = meeting;
  const [day = '', hour = '', minute = ''] = rtc?.split(':') ?? [];
  // Monday 5 January 2026 and the days after it.
  const next = rtc && new Date(Date.UTC(2026, 0, 4 + Number(day), Number(hour), Number(minute))).toISOString();
  return {
    slug,
    name,
    groupID: '000000000000000000000001',
    timezone: 'UTC',
    duration: 60,
    ...(next && { rtc, timeUTC: next, nextEventUTC: next }),
    languages: languages.map((language) => language.toUpperCase()),
    ...Object.fromEntries(Object.entries(CATEGORIES).map(([kind, codes]) => [kind, among(types, codes)])),
    conference_url: 'https://zoom.us/j/5550100',
  };
};

/** Answers as Central Query does, with its limit, its ranges and its plain-text 404. */
export class CentralQueryDouble {
  meetings: readonly DoubleMeeting[] = [];
  now = Date.UTC(2026, 0, 5, 12);

  readonly listener: RequestListener = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    const answer = this.#answer(pathname, searchParams);
    if (answer === undefined) response.writeHead(404, { 'content-type': 'text/html' }).end("Sorry, can't find that!");
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  };

  #answer(pathname: string, params: URLSearchParams): unknown {
    const [, name] = /^\/api\/v1\/meetings(?:\/([^/]+))?$/.exec(pathname) ?? [undefined];
    if (!pathname.startsWith('/api/v1/meetings')) return undefined;
    if (name === undefined) return this.#list(params).map(answerOf);
    if (name === 'facets') return { scheduled: this.#facets(true), unscheduled: this.#facets(false) };
    const meeting = this.meetings.find(({ slug }) => slug === decodeURIComponent(name));
    return meeting && answerOf(meeting);
  }

  #list(params: URLSearchParams): readonly DoubleMeeting[] {
    const isScheduled = params.get('scheduled') !== 'false';
    const start = Date.parse(params.get('start') ?? '') || this.now;
    const ranges = rangesOf(start, Number(params.get('hours') ?? 1));
    const codes = ['type', 'formats', 'features', 'communities'].flatMap((kind) => params.getAll(kind));
    const languages = params.getAll('languages');
    const name = new RegExp(params.get('nameQuery') ?? '', 'i');
    return this.meetings
      .filter(({ rtc }) => (isScheduled ? ranges.some(([low, high]) => rtc !== undefined && rtc >= low && rtc <= high) : rtc === undefined))
      .filter(({ types = [] }) => codes.every((code) => types.includes(code)))
      .filter((meeting) => languages.length === 0 || (meeting.languages ?? ['en']).some((language) => languages.includes(language)))
      .filter((meeting) => name.test(meeting.name ?? meeting.slug))
      .slice(0, Math.min(1000, Number(params.get('limit') ?? 300)));
  }

  #facets(isScheduled: boolean): object {
    const types = new Set(this.meetings.filter(({ rtc }) => (rtc !== undefined) === isScheduled).flatMap((meeting) => meeting.types ?? []));
    return {
      categories: Object.fromEntries(
        Object.entries(CATEGORIES).map(([kind, codes]) => [
          kind,
          among([...types], codes).map((code) => ({ code, desc: `Name of ${code}` })),
        ]),
      ),
      languages: [{ English: 'English', alpha2: 'en' }],
    };
  }
}
