export { decideCelebration } from './decide-celebration.js';
export { CELEBRATION_LIMITS } from './celebration-limits.js';
export { wishesInWords } from './wishes-in-words.js';
export type { AmountInWords } from './wishes-in-words.js';
export type {
  CelebrationCommand,
  CelebrationContext,
  CelebrationErrorCode,
  CelebrationEvent,
  CelebrationPlan,
} from './celebration-command.js';
export type { Celebration, CelebrationAudience, CelebrationMode, CelebrationState, Wish, WishKind } from './celebration.schema.js';
