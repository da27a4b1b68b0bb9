import { define } from '../base/define.js';
import { CheckInElement } from '../elements/check-in/check-in.js';

define('handrail-check-in', CheckInElement);
