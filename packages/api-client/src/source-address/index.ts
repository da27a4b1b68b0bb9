export { SOURCE_PREFIXES, sourceOf, type SourceOfOptions, type SourcePrefix } from './source-of.js';
