export { googleSheet, type GoogleSheetOptions } from './google-sheet.js';
export { sheetAddress, type SheetAddress, type SheetPlace } from './sheet-address.js';
