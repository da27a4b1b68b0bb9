// The lines come with it, so that they are there as soon as it is.
import './reach-out.js';
import { define } from '../base/define.js';
import { SupportCircleElement } from '../elements/support-circle/support-circle.js';

define('handrail-support-circle', SupportCircleElement);
