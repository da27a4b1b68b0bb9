export { assessmentSchema } from './assessment.schema.js';
