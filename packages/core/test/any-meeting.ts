import fc from 'fast-check';
import type { Meeting, WeeklySlot } from '../src/index.js';

/** Text as the readers leave it, with signs that formats have a meaning for. */
export const plainWords = fc
  .array(
    fc.constantFrom('Hope', 'Río', '希望', '5 < 6', '&', '&lt;b&gt;', '"quoted"', "it's", '=1+1', '@home', '-', '>', 'a,b', ';', '‌م'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => words.join(' '));

/** What nobody should meet on a page, in a sheet or in a feed. */
export const hostileText = fc.constantFrom(
  '<script>alert(1)</script>',
  'a</script><!--',
  '-->',
  ']]>',
  'javascript:alert(1)',
  '=HYPERLINK("https://example.org")',
  '\t=1+1',
  '\r@SUM(1)',
  'a\u202Eb',
  'a\u200Bb\uFEFF',
  'a\0b\u0007',
  '\u2028\u2029',
  '\ud800',
  '<img src=x onerror=alert(1)>',
  '&lt;script&gt;',
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** The object without the keys that have no value: the model has none of them. */
const compact = <T extends object>(object: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  // `as`: exactly the keys that have a value are left.
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as { [Key in keyof T]: Exclude<T[Key], undefined> };

export const anySlot: fc.Arbitrary<WeeklySlot> = fc
  .record({
    day: fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
    startMin: fc.integer({ min: 0, max: 1439 }),
    durationMin: maybe(fc.integer({ min: 1, max: 240 })),
  })
  .map((slot) => compact(slot) as WeeklySlot);

/** Degrees with the five decimals that a door needs. */
const degrees = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1e5, max: max * 1e5 }).map((number) => number / 1e5);

const place = fc
  .record({
    name: maybe(plainWords),
    address: plainWords,
    notes: maybe(plainWords),
    position: maybe(fc.record({ latitude: degrees(1, 90), longitude: degrees(-180, 180) })),
    isApproximate: fc.boolean(),
    regions: fc.uniqueArray(plainWords, { maxLength: 3 }),
  })
  .map(compact);

const group = fc.record({ name: plainWords, notes: maybe(plainWords), website: fc.constant('https://example.org/group') }).map(compact);

/** A meeting as a reader of weekly lists makes it: one start on one or more days, and an attendance that fits its two sides. */
export const weeklyMeeting: fc.Arbitrary<Meeting> = fc
  .record({
    name: plainWords,
    slot: anySlot,
    days: fc.uniqueArray(fc.constantFrom(0, 1, 2, 3, 4, 5, 6)),
    timeZone: maybe(fc.constantFrom('America/New_York', 'Europe/Berlin')),
    isVenueClosed: fc.boolean(),
    place,
    join: fc.constantFrom(
      {},
      { url: 'https://zoom.us/j/1', provider: 'Zoom' },
      { phone: '+15035550100,,1#' },
      { urlNotes: 'Ask for the link' },
    ),
    types: fc.uniqueArray(fc.constantFrom('O', 'BE', 'X', 'W', 'own type'), { maxLength: 3 }),
    group: maybe(group),
    notes: maybe(plainWords),
    isGiving: fc.boolean(),
    updated: maybe(fc.constantFrom('2026-01-31T19:00:00Z', '2025-12-31')),
    url: maybe(fc.constant('https://example.org/meeting')),
  })
  .map(({ name, slot, days, timeZone, isVenueClosed, place: where, join, isGiving, ...rest }) => {
    const isOpen = !isVenueClosed && !where.isApproximate;
    const online = 'url' in join ? 'online' : 'phone' in join ? 'phone' : 'inactive';
    const attendance = isOpen ? (online === 'inactive' ? 'in-person' : 'hybrid') : online;
    return compact({
      id: '',
      name,
      slots: days.toSorted().map((day) => ({ ...slot, day })),
      timeZone,
      timeZoneFrom: timeZone ? 'row' : 'none',
      attendance,
      isVenueClosed,
      place: where,
      conference: Object.keys(join).length > 0 ? join : undefined,
      programme: 'aa',
      contributions: isGiving ? [{ service: 'venmo', handle: '@hope', url: 'https://venmo.com/hope' }] : [],
      source: { feed: 'test', row: 0 },
      ...rest,
    }) as Meeting;
  });

/** Puts ids and rows on meetings. */
export const numbered = (meetings: readonly Meeting[]): Meeting[] =>
  meetings.map((meeting, row) => ({ ...meeting, id: `meeting-${row}`, source: { feed: 'test', row } }));

/** A meeting whose every text and link was set by someone with bad intent, and no reader has seen. */
export const hostileMeeting: fc.Arbitrary<Meeting> = fc.tuple(hostileText, hostileText, weeklyMeeting).map(([a, b, meeting]) => ({
  ...meeting,
  id: `${a}${b}`,
  name: `Hope ${a}`,
  timeZone: b,
  attendance: 'hybrid',
  place: {
    name: a,
    address: b,
    city: a,
    notes: b,
    isApproximate: false,
    regions: [a, b],
    position: { latitude: Number.NaN, longitude: 1e9 },
  },
  conference: { url: a, urlNotes: b, phone: b, phoneNotes: a },
  types: [a, b],
  group: { name: a, notes: b, website: `https://group.test/${a}`, email: 'person@example.org', phone: '+15035550199', district: b },
  notes: `${a}\n${b}`,
  extras: { [a]: b },
  contributions: [{ service: 'paypal', handle: a, url: b }],
  publisher: { name: b, url: a, email: 'office@example.org', phone: '+15035550198', location: a },
  url: `https://meeting.test/${b}`,
  feedback: { url: 'mailto:editor@example.org', emails: ['editor@example.org'] },
  updated: a,
}));
