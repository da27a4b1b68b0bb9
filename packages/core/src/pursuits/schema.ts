export { achievementSchema } from './achievement.schema.js';
export { pursuitSchema, pursuitStateSchema, recoveryPeriodSchema } from './pursuit.schema.js';
