export { readGoogleSheet, startReadingSheet } from './read.js';
