import { define } from '../base/define.js';
import { MilestoneCounter } from '../elements/milestone-counter/milestone-counter.js';

define('handrail-milestone-counter', MilestoneCounter);
