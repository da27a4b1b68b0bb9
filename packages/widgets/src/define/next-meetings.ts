import { define } from '../base/define.js';
import { NextMeetings } from '../elements/next-meetings/next-meetings.js';

define('handrail-next-meetings', NextMeetings);
