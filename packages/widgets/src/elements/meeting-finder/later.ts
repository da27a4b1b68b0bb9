import { filterStyles } from '../../styles/filters.js';
import { afterListStyles } from './after-list.styles.js';
import { detailStyles } from './detail.styles.js';

/**
 * What a visitor needs only after the first row: filters, search, the page of a meeting, the map's controller.
 * The finder loads it as soon as the first rows are shown, so that the list itself never waits for it.
 */
export { repeat } from 'lit/directives/repeat.js';
export { renderChips } from './chips.view.js';
export { renderDetail } from './detail.view.js';
export { renderEmpty } from './empty.view.js';
export { renderMap } from './map.view.js';
export { renderFilters } from './filters.view.js';
export { renderOrders } from './orders.view.js';
export { FinderSession } from './session/finder-session.js';
export { warnAboutSettings } from './warn-about-settings.js';

export const laterStyles = [filterStyles, detailStyles, afterListStyles];
