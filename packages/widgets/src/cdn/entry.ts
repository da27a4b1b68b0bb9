import { loadElements } from './loader.js';

// Handed to the parts, so that none of them brings its own.
export * from './kit.js';

loadElements();
