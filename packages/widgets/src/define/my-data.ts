import { define } from '../base/define.js';
import { MyData } from '../elements/my-data/my-data.js';

define('handrail-my-data', MyData);
