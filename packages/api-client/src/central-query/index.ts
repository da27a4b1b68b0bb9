export { centralQuery, type CentralQueryOptions } from './central-query.js';
export { centralQueryServer, type CentralQueryServer, type CentralQueryServerOptions } from './central-query-server.js';
export type { Facet, Facets } from './facets.js';
export type { CentralQueryFilters } from './queries.js';
