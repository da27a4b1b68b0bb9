import type { MilestoneScheme } from '../milestone-scheme.schema.js';

/**
 * A chip for each month of the first year, as many groups of Alcoholics Anonymous have them. AA itself has no chips and no colours
 * for them, and sources disagree: an organisation with other colours should write its own scheme.
 */
export const aaMonthly: MilestoneScheme = {
  id: 'aa-monthly',
  version: 1,
  fellowship: 'aa',
  provenance: {
    url: 'https://soberspeak.com/aa-red-chips-and-medallions-yearly-recovery-milestone/',
    retrieved: '2026-11-28',
    confidence: 'low',
  },
  tokens: [
    { code: '24h', interval: { days: 1 }, kind: 'duration', shape: 'disc', colour: 'silver', pattern: 'plain' },
    { code: '1mo', interval: { months: 1 }, kind: 'duration', shape: 'disc', colour: 'red', pattern: 'bars' },
    { code: '2mo', interval: { months: 2 }, kind: 'duration', shape: 'disc', colour: 'gold', pattern: 'rays' },
    { code: '3mo', interval: { months: 3 }, kind: 'duration', shape: 'disc', colour: 'green', pattern: 'stripes' },
    { code: '4mo', interval: { months: 4 }, kind: 'duration', shape: 'disc', colour: 'purple', pattern: 'diamonds' },
    { code: '5mo', interval: { months: 5 }, kind: 'duration', shape: 'disc', colour: 'pink', pattern: 'crosses' },
    { code: '6mo', interval: { months: 6 }, kind: 'duration', shape: 'disc', colour: 'dark-blue', pattern: 'waves' },
    { code: '7mo', interval: { months: 7 }, kind: 'duration', shape: 'disc', colour: 'copper', pattern: 'zigzag' },
    { code: '8mo', interval: { months: 8 }, kind: 'duration', shape: 'disc', colour: 'red', pattern: 'bars' },
    { code: '9mo', interval: { months: 9 }, kind: 'duration', shape: 'disc', colour: 'purple', pattern: 'diamonds' },
    { code: '10mo', interval: { months: 10 }, kind: 'duration', shape: 'disc', colour: 'gold', pattern: 'rays' },
    { code: '11mo', interval: { months: 11 }, kind: 'duration', shape: 'disc', colour: 'green', pattern: 'stripes' },
    { code: '1y', interval: { months: 12 }, kind: 'anniversary', shape: 'disc', colour: 'bronze', pattern: 'rings' },
    { code: '18mo', interval: { months: 18 }, kind: 'duration', shape: 'disc', colour: 'bronze', pattern: 'rings' },
  ],
  yearly: { from: 2, shape: 'disc', colour: 'bronze', pattern: 'rings' },
};
