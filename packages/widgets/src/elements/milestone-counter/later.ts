import { keepStyles } from '../../device/keep.styles.js';
import { counterStyles } from './views/counter.styles.js';

/** Everything after the question. It is loaded while a person reads the question. */
export { readMilestones } from './read-milestones.js';
export { CounterSession } from './session/counter-session.js';

export const laterStyles = [keepStyles, counterStyles];
