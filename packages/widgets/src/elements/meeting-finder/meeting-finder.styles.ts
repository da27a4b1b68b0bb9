import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { listStyles } from './list.styles.js';

export const finderStyles = [baseStyles, controlStyles, listStyles];
