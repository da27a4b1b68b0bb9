import type { MilestoneScheme } from '../milestone-scheme.schema.js';

/**
 * The few chips that most groups of Alcoholics Anonymous share, in the colours of `aa-monthly`.
 * @see https://bureaucratexpress.com/2020/11/29/what-color-is-the-30-day-chip-for-aa/ for which they are, and that AA has none of its own.
 */
export const aaShort: MilestoneScheme = {
  id: 'aa-short',
  version: 1,
  fellowship: 'aa',
  provenance: {
    url: 'https://soberspeak.com/aa-red-chips-and-medallions-yearly-recovery-milestone/',
    retrieved: '2026-11-28',
    confidence: 'low',
  },
  tokens: [
    { code: '24h', interval: { days: 1 }, kind: 'duration', shape: 'disc', colour: 'silver', pattern: 'plain' },
    { code: '30d', interval: { days: 30 }, kind: 'duration', shape: 'disc', colour: 'red', pattern: 'bars' },
    { code: '60d', interval: { days: 60 }, kind: 'duration', shape: 'disc', colour: 'gold', pattern: 'rays' },
    { code: '90d', interval: { days: 90 }, kind: 'duration', shape: 'disc', colour: 'green', pattern: 'stripes' },
    { code: '6mo', interval: { months: 6 }, kind: 'duration', shape: 'disc', colour: 'dark-blue', pattern: 'waves' },
    { code: '9mo', interval: { months: 9 }, kind: 'duration', shape: 'disc', colour: 'purple', pattern: 'diamonds' },
  ],
  yearly: { from: 1, shape: 'disc', colour: 'bronze', pattern: 'rings' },
};
