import { define } from '../base/define.js';
import { GroupDirectory } from '../elements/group-directory/group-directory.js';

define('handrail-group-directory', GroupDirectory);
