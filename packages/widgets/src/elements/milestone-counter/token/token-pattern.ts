import type { MilestoneToken } from '@handrail/core/milestones';

/** One tile of 20 by 20: lines, and areas filled with the same ink. */
export interface TokenTile {
  readonly lines?: string;
  readonly areas?: string;
}

const dot = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;

/** Told apart without any colour. */
export const TOKEN_TILES: Readonly<Record<MilestoneToken['pattern'], TokenTile>> = {
  plain: {},
  dots: { areas: dot(10, 10, 3.5) },
  stripes: { lines: 'M-5 5L5 -5M0 20L20 0M15 25L25 15' },
  bars: { areas: 'M7 0H12V20H7Z' },
  waves: { lines: 'M0 10q5 -8 10 0t10 0' },
  rays: { lines: 'M10 3V17M3 10H17M5 5L15 15M15 5L5 15' },
  glow: { areas: dot(10, 10, 2.5), lines: 'M10 1V4M10 16V19M1 10H4M16 10H19' },
  checks: { areas: 'M0 0H10V10H0ZM10 10H20V20H10Z' },
  rings: { lines: dot(10, 10, 6) },
  zigzag: { lines: 'M0 13L5 7L10 13L15 7L20 13' },
  speckles: { areas: dot(4, 5, 1.5) + dot(14, 3, 1) + dot(10, 11, 2) + dot(17, 15, 1.5) + dot(5, 17, 1) },
  grid: { lines: 'M10 0V20M0 10H20' },
  diamonds: { areas: 'M10 3L16 10L10 17L4 10Z' },
  crosses: { lines: 'M10 5V15M5 10H15' },
};
