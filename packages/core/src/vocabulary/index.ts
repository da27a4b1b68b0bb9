export { aa } from './aa.js';
export { typeName } from './vocabulary.js';
export type { Vocabulary } from './vocabulary.js';
