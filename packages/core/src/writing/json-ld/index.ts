export { jsonLdScript, writeJsonLd } from './write.js';
export type { JsonLd, JsonLdNode, JsonLdOptions } from './write.js';
