import { aaCodes } from './aa-codes.js';
import { namedAaTypes } from './aa-names.js';
import type { Vocabulary } from './vocabulary.js';

/** Meeting types of Alcoholics Anonymous in English. */
// Marked as pure so that a page without it does not load the names.
export const aa: Vocabulary = /* @__PURE__ */ namedAaTypes(/* @__PURE__ */ aaCodes());
