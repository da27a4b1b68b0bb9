import type { MilestoneScheme } from '../milestone-scheme.schema.js';

/**
 * Key tags as meetings of Narcotics Anonymous hand them over: nine, the black one for each year from the second.
 * The optional ones for long times are from a program that is not NA's; whether NA has them is not known, so they are off.
 * @see https://github.com/LittleGreenViper/LGV_UICleantime for the optional tokens.
 */
export const naKeytags: MilestoneScheme = {
  id: 'na-keytags',
  version: 1,
  fellowship: 'na',
  provenance: { url: 'https://www.ipl.org/essay/Narcotics-Anonymous-Study-PKM8H2ME2DTT', retrieved: '2026-11-28', confidence: 'medium' },
  tokens: [
    { code: 'welcome', interval: { days: 0 }, kind: 'welcome', shape: 'tag', colour: 'white', pattern: 'plain' },
    { code: '30d', interval: { days: 30 }, kind: 'duration', shape: 'tag', colour: 'orange', pattern: 'dots' },
    { code: '60d', interval: { days: 60 }, kind: 'duration', shape: 'tag', colour: 'green', pattern: 'stripes' },
    { code: '90d', interval: { days: 90 }, kind: 'duration', shape: 'tag', colour: 'red', pattern: 'bars' },
    { code: '6mo', interval: { months: 6 }, kind: 'duration', shape: 'tag', colour: 'blue', pattern: 'waves' },
    { code: '9mo', interval: { months: 9 }, kind: 'duration', shape: 'tag', colour: 'yellow', pattern: 'rays' },
    { code: '1y', interval: { months: 12 }, kind: 'anniversary', shape: 'tag', colour: 'glow-in-the-dark', pattern: 'glow' },
    { code: '18mo', interval: { months: 18 }, kind: 'duration', shape: 'tag', colour: 'grey', pattern: 'checks' },
    { code: '5y', interval: { months: 60 }, kind: 'special', shape: 'tag', colour: 'burnt-orange', pattern: 'zigzag', optional: true },
    { code: '10y', interval: { months: 120 }, kind: 'special', shape: 'tag', colour: 'speckled', pattern: 'speckles', optional: true },
    { code: '15y', interval: { months: 180 }, kind: 'special', shape: 'tag', colour: 'hunter-green', pattern: 'grid', optional: true },
    { code: '20y', interval: { months: 240 }, kind: 'special', shape: 'tag', colour: 'purple', pattern: 'diamonds', optional: true },
    { code: '25y', interval: { months: 300 }, kind: 'special', shape: 'tag', colour: 'hot-pink', pattern: 'crosses', optional: true },
    { code: '10000d', interval: { days: 10000 }, kind: 'special', shape: 'tag', colour: 'purple', pattern: 'diamonds', optional: true },
    { code: '30y', interval: { months: 360 }, kind: 'special', shape: 'tag', colour: 'glow-in-the-dark', pattern: 'glow', optional: true },
    { code: '35y', interval: { months: 420 }, kind: 'special', shape: 'tag', colour: 'burnt-orange', pattern: 'zigzag', optional: true },
    { code: '40y', interval: { months: 480 }, kind: 'special', shape: 'tag', colour: 'blue', pattern: 'waves', optional: true },
    { code: '45y', interval: { months: 540 }, kind: 'special', shape: 'tag', colour: 'yellow', pattern: 'rays', optional: true },
    { code: '50y', interval: { months: 600 }, kind: 'special', shape: 'tag', colour: 'grey', pattern: 'checks', optional: true },
  ],
  yearly: { from: 2, shape: 'tag', colour: 'black', pattern: 'rings' },
};
