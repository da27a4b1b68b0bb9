export { soonestRows } from './meeting-guide/soonest-rows.js';
export type { Moment } from './meeting-guide/soonest-rows.js';
export type { FirstRowsOptions } from './meeting-guide/start-rows.js';
export { startRows } from './meeting-guide/start-rows.js';
