import type { MilestoneToken } from '@handrail/core/milestones';
import { pluralIn } from '../../../messages/plural.js';

const plural = pluralIn('en');

/** Names of milestones, and what their tokens look like. */
export const tokensEn = {
  welcome: 'Welcome',
  firstHours: '24 hours',
  daysName: plural({ one: '# day', other: '# days' }),
  weeksName: plural({ one: '# week', other: '# weeks' }),
  monthsName: plural({ one: '# month', other: '# months' }),
  yearsName: plural({ one: '# year', other: '# years' }),
  /** For whoever does not see the drawing. */
  looks: (colour: string, shape: string, pattern: string) => `${colour} ${shape}, ${pattern}`,
  shapes: { disc: 'coin', tag: 'key tag', square: 'square', hexagon: 'hexagon', star: 'star' } satisfies Record<
    MilestoneToken['shape'],
    string
  >,
  patterns: {
    plain: 'plain',
    dots: 'with dots',
    stripes: 'with stripes',
    bars: 'with bars',
    waves: 'with waves',
    rays: 'with small suns',
    glow: 'with a glow',
    checks: 'with checks',
    rings: 'with rings',
    zigzag: 'with zigzags',
    speckles: 'with speckles',
    grid: 'with a grid',
    diamonds: 'with diamonds',
    crosses: 'with crosses',
  } satisfies Record<MilestoneToken['pattern'], string>,
  colours: {
    white: 'White',
    orange: 'Orange',
    green: 'Green',
    red: 'Red',
    blue: 'Blue',
    yellow: 'Yellow',
    'glow-in-the-dark': 'Pale green',
    grey: 'Grey',
    black: 'Black',
    silver: 'Silver',
    gold: 'Gold',
    purple: 'Purple',
    pink: 'Pink',
    'dark-blue': 'Dark blue',
    copper: 'Copper',
    bronze: 'Bronze',
  },
};
