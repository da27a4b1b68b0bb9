import { define } from '../base/define.js';
import { CarePlanElement } from '../elements/care-plan/care-plan.js';

define('handrail-care-plan', CarePlanElement);
