export { aaMonthly } from './aa-monthly.js';
export { aaShort } from './aa-short.js';
export { familyYearly } from './family-yearly.js';
export { MILESTONE_SCHEMES, schemeById, schemeToOffer } from './milestone-schemes.js';
export { naKeytags } from './na-keytags.js';
export { none } from './none.js';
export { simple } from './simple.js';
