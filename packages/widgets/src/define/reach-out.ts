import { define } from '../base/define.js';
import { ReachOut } from '../elements/reach-out/reach-out.js';

define('handrail-reach-out', ReachOut);
