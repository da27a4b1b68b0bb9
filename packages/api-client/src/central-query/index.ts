export { centralQuery, type CentralQueryFilters, type CentralQueryOptions } from './central-query.js';
