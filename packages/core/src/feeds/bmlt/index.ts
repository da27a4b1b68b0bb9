export { readBmlt, startReadingBmlt } from './read.js';
export type { BmltOptions } from './read.js';
