export {
  cadenceSchema,
  careAppointmentSchema,
  careGoalSchema,
  carePhaseSchema,
  carePlanSchema,
  carePlanStateSchema,
  planShareSchema,
} from './care-plan.schema.js';
export { planTemplateSchema } from './plan-template.schema.js';
