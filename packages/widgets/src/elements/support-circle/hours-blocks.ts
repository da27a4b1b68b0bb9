import type { WeeklyHours, WeeklyWindow } from '@handrail/core/support';

/** Days with the same hours, as a form shows them. Times are `HH:MM`; an end before the start is of the next day. */
export interface HoursBlock {
  readonly days: readonly WeeklyWindow['day'][];
  readonly from: string;
  readonly to: string;
}

const DAY_MIN = 1440;

const timeOf = (minutes: number): string => {
  const inDay = minutes % DAY_MIN;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
};

/** Minutes after midnight; NaN for what is no time, which core names as a fault. */
const minutesOf = (time: string): number => {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
};

/** Windows of weekly hours put together by their times. */
export const blocksOf = ({ windows }: WeeklyHours): readonly HoursBlock[] => {
  const blocks = new Map<string, HoursBlock>();
  for (const { day, startMin, endMin } of windows) {
    const key = `${startMin} ${endMin}`;
    const { days } = blocks.get(key) ?? { days: [] };
    blocks.set(key, { days: [...days, day], from: timeOf(startMin), to: timeOf(endMin) });
  }
  return [...blocks.values()];
};

/** The windows of blocks: one for each day. */
export const windowsOf = (blocks: readonly HoursBlock[]): readonly WeeklyWindow[] =>
  blocks.flatMap(({ days, from, to }) => {
    const startMin = minutesOf(from);
    const end = minutesOf(to);
    return days.map((day) => ({ day, startMin, endMin: end > startMin ? end : end + DAY_MIN }));
  });
