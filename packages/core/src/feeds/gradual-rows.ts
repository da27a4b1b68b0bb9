export { startGradualReading } from './meeting-guide/start-gradual-reading.js';
export type { GradualReader } from './meeting-guide/start-gradual-reading.js';
export type { RestOfReaders } from './rest-of-readers.js';
