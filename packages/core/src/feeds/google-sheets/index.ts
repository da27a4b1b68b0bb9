export { readGoogleSheet, startGoogleSheetReading } from './read.js';
