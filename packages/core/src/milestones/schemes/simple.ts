import type { MilestoneScheme } from '../milestone-scheme.schema.js';

/**
 * A day, a week, months and years: for whoever has no scheme, or a fellowship whose scheme is not known here.
 */
export const simple: MilestoneScheme = {
  id: 'simple',
  version: 1,
  provenance: { note: 'Ours; no fellowship owns it.', retrieved: '2026-11-28', confidence: 'high' },
  tokens: [
    { code: '1d', interval: { days: 1 }, kind: 'duration', shape: 'hexagon', colour: 'white', pattern: 'plain' },
    { code: '1w', interval: { days: 7 }, kind: 'duration', shape: 'hexagon', colour: 'yellow', pattern: 'rays' },
    { code: '1mo', interval: { months: 1 }, kind: 'duration', shape: 'hexagon', colour: 'orange', pattern: 'dots' },
    { code: '3mo', interval: { months: 3 }, kind: 'duration', shape: 'hexagon', colour: 'green', pattern: 'stripes' },
    { code: '6mo', interval: { months: 6 }, kind: 'duration', shape: 'hexagon', colour: 'blue', pattern: 'waves' },
    { code: '9mo', interval: { months: 9 }, kind: 'duration', shape: 'hexagon', colour: 'purple', pattern: 'diamonds' },
  ],
  yearly: { from: 1, shape: 'hexagon', colour: 'gold', pattern: 'rings' },
};
