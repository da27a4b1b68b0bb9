import { define } from '../base/define.js';
import { Pathways } from '../elements/pathways/pathways.js';

define('handrail-pathways', Pathways);
