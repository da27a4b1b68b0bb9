export { aa } from './aa.js';
export { typeName } from './vocabulary.js';
export type { Vocabulary } from './vocabulary.js';
export { typeGroupOf } from './type-groups.js';
export type { TypeGroup } from './type-groups.js';
