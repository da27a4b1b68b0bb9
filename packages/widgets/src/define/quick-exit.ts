import { define } from '../base/define.js';
import { QuickExit } from '../elements/quick-exit/quick-exit.js';

define('handrail-quick-exit', QuickExit);
