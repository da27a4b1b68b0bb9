import { sumPeriods } from '@handrail/core/milestones';

// Someone counted from 15 January, returned to use on 17 March, and began again the next day.
const periods = [{ start: '2024-01-15', end: '2024-03-17' }, { start: '2024-03-18' }];

const { current, cumulative, span, longest } = sumPeriods(periods, '2024-04-03');
console.log(`${current} days, and ${cumulative} of ${span} days`); // => 16 days, and 78 of 79 days
console.log(longest); // => 62
