import { define } from '../base/define.js';
import { Guidelines } from '../elements/guidelines/guidelines.js';

define('handrail-guidelines', Guidelines);
