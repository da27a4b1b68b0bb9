import type { Attendance, Meeting, Weekday, WeeklySlot } from '../src/model/meeting.js';

/** A repeatable source of numbers from 0 up to 1. @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32) */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS =
  'new hope serenity morning light women men step big book early risers harbour courage fellowship daily reflections happy hour sober living way out unity friday night candle sunrise côte première acción nueva vida hombres mujeres grupo amanecer círculo young people beginners speaker discussion meditation primary purpose back basics road recovery'.split(
    ' ',
  );
const STREETS = 'main oak church maple station market harbour mill park king queen hill lake river college'.split(' ');
const TYPES = 'O C D B BE M W LIT MED SP ST TR X XB Y LGBTQ S FR H 11 12x12 ASBI A AL-AN BA BRK CAN CF'.split(' ');
const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Phoenix',
  'Europe/London',
  'Europe/Berlin',
  'Australia/Sydney',
  'Asia/Kolkata',
  'America/St_Johns',
];
const ATTENDANCES: readonly Attendance[] = [
  'in-person',
  'in-person',
  'in-person',
  'in-person',
  'hybrid',
  'online',
  'online',
  'phone',
  'inactive',
];

/** Makes meetings of an invented country, the same ones for the same arguments. */
export function makeMeetings(count: number, seed = 1): Meeting[] {
  const random = seededRandom(seed);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)]!;
  const words = (length: number): string => Array.from({ length }, () => pick(WORDS)).join(' ');
  const title = (text: string): string => text.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase());

  return Array.from({ length: count }, (_, row): Meeting => {
    const attendance = pick(ATTENDANCES);
    const slot = (): WeeklySlot => {
      // The weekday is below seven.
      const start = { day: upTo(7) as Weekday, startMin: pick([420, 720, 1050, 1080, 1110, 1140, 1170, 1200]) + upTo(4) * 15 };
      const weeks: Pick<WeeklySlot, 'weeks'> = random() < 0.04 ? { weeks: pick([[1], [2, 4], [-1], [5]]) } : {};
      return random() < 0.2 ? { ...start, ...weeks } : { ...start, ...weeks, durationMin: pick([30, 60, 60, 60, 75, 90, 120]) };
    };
    const slotCount = random() < 0.03 ? 0 : random() < 0.08 ? 2 : 1;
    const county = upTo(12);
    const town = upTo(9);
    return {
      id: `meeting-${row}`,
      name: title(words(2 + upTo(3))),
      slots: Array.from({ length: slotCount }, slot),
      ...(random() < 0.02 && { pauses: [{ from: '2026-03-02', ...(random() < 0.7 && { until: '2026-03-20' }) }] }),
      ...(random() < 0.05 ? { timeZoneFrom: 'none' } : { timeZone: pick(ZONES), timeZoneFrom: 'row' }),
      attendance,
      isVenueClosed: attendance === 'inactive',
      ...(attendance !== 'phone' && {
        place: {
          name: title(`${pick(['saint', 'first', 'community', 'old'])} ${pick(['church', 'hall', 'centre', 'club'])} ${pick(STREETS)}`),
          address: `${1 + upTo(9999)} ${title(pick(STREETS))} Street, Town ${county * 9 + town}, USA`,
          ...(random() < 0.4 && { notes: `Enter by the ${pick(['side', 'back', 'red'])} door, ${words(8)}.` }),
          ...(random() < 0.9 && { position: { latitude: 30 + random() * 18, longitude: -120 + random() * 45 } }),
          isApproximate: random() < 0.1,
          regions: [`County ${county + 1}`, `Town ${county * 9 + town}`].slice(0, 1 + upTo(2)),
        },
      }),
      ...(attendance !== 'in-person' &&
        attendance !== 'inactive' && {
          conference: {
            url: `https://zoom.us/j/${100_000_000 + upTo(900_000_000)}`,
            provider: 'Zoom',
            urlNotes: `Passcode ${upTo(999_999)}`,
          },
        }),
      types: [...new Set(Array.from({ length: upTo(6) }, () => pick(TYPES)))],
      programme: 'aa',
      ...(random() < 0.7 && { group: { name: `${title(words(2))} Group` } }),
      ...(random() < 0.5 && { notes: `${words(12)}. Doors open ${upTo(30)} minutes before; ${words(10)}.` }),
      contributions: [],
      source: { feed: 'bench', row },
    };
  });
}
