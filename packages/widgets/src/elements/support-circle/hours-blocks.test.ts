import type { WeeklyHours } from '@handrail/core/support';
import { describe, expect, it } from 'vitest';
import { blocksOf, windowsOf } from './hours-blocks.js';

const hours = (windows: WeeklyHours['windows']): WeeklyHours => ({ timeZone: 'America/Los_Angeles', windows });

describe('blocksOf', () => {
  it('puts days with the same hours together, and ends after midnight by the clock', () =>
    expect(
      blocksOf(
        hours([
          { day: 1, startMin: 1080, endMin: 1320 },
          { day: 6, startMin: 1320, endMin: 1560 },
          { day: 2, startMin: 1080, endMin: 1320 },
        ]),
      ),
    ).toEqual([
      { days: [1, 2], from: '18:00', to: '22:00' },
      { days: [6], from: '22:00', to: '02:00' },
    ]));
});

describe('windowsOf', () => {
  it.each([
    ['09:00', '17:30', 540, 1050],
    ['22:00', '02:00', 1320, 1560],
    ['08:00', '08:00', 480, 1920],
    ['00:00', '00:00', 0, 1440],
  ])('reads %s to %s', (from, to, startMin, endMin) =>
    expect(windowsOf([{ days: [0, 3], from, to }])).toEqual([
      { day: 0, startMin, endMin },
      { day: 3, startMin, endMin },
    ]),
  );

  it('gives back the hours that blocks were made of', () => {
    const week = hours([
      { day: 0, startMin: 0, endMin: 1440 },
      { day: 5, startMin: 1439, endMin: 2879 },
    ]);
    expect(windowsOf(blocksOf(week))).toEqual(week.windows);
  });

  it('leaves a time that is none for core to refuse', () => {
    expect(windowsOf([{ days: [1], from: '', to: '10:00' }])[0]?.startMin).toBeNaN();
  });
});
