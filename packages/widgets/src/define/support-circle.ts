import { define } from '../base/define.js';
import { SupportCircleElement } from '../elements/support-circle/support-circle.js';

define('handrail-support-circle', SupportCircleElement);
