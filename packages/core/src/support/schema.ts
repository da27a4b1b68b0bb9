export { crisisChannelSchema, crisisRegionSchema, crisisResourceSchema, crisisTopicSchema } from './crisis-resource.schema.js';
export { safetyPlanEntrySchema, safetyPlanPartSchema, safetyPlanSchema } from './safety-plan.schema.js';
export { contactChannelsSchema, supportCircleSchema, supportContactSchema, supportNeedSchema } from './support-circle.schema.js';
export { urgeEventSchema, urgeOutcomeSchema } from './urge-event.schema.js';
export { weeklyHoursSchema, weeklyWindowSchema } from './weekly-hours.schema.js';
