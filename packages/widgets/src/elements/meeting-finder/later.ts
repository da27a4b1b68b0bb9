import { filterStyles } from '../../styles/filters.js';
import { detailStyles } from './detail.styles.js';

/**
 * What a visitor needs only after the first row: filters, chips, the page of a meeting, the map's controller.
 * The finder loads it as soon as the first rows are shown, so that the list itself never waits for it.
 */
export { calendarTexts } from './calendar-texts.js';
export { renderChips } from './chips.view.js';
export { renderDetail } from './detail.view.js';
export { renderEmpty } from './empty.view.js';
export { renderFilters } from './filters.view.js';
export { MapController } from './map.controller.js';
export { canShare, saveFile, shareLink } from '../../platform/hand-over.js';

export const laterStyles = [filterStyles, detailStyles];
