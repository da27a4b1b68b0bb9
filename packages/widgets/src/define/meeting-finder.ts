import { define } from '../base/define.js';
import type { FinderEventMap } from '../elements/meeting-finder/events.js';
import { MeetingFinder } from '../elements/meeting-finder/meeting-finder.js';

define('handrail-meeting-finder', MeetingFinder);

declare global {
  interface HTMLElementTagNameMap {
    'handrail-meeting-finder': MeetingFinder;
  }
  interface HTMLElementEventMap extends FinderEventMap {}
}
