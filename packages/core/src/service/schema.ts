export { interestSchema, interestStateSchema } from './interest.schema.js';
export { serviceOpportunitySchema, serviceOpportunityStateSchema } from './service-opportunity.schema.js';
export { rotationSchema, servicePositionSchema } from './service-position.schema.js';
export { serviceTermSchema, serviceTermStateSchema } from './service-term.schema.js';
export { suggestedServiceSchema } from './suggested-service.schema.js';
