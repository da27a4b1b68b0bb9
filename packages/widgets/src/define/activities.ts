import { define } from '../base/define.js';
import { Activities } from '../elements/activities/activities.js';

define('handrail-activities', Activities);
