import { define } from '../base/define.js';
import { MeetingFinder } from '../elements/meeting-finder/meeting-finder.js';

define('handrail-meeting-finder', MeetingFinder);
