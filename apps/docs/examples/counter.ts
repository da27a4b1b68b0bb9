import { counterOn, todayIn } from '@handrail/core/milestones';
import { naKeytags } from '@handrail/core/milestones/schemes';

const today = todayIn(Date.parse('2025-02-28T17:00:00Z'), 'America/New_York');
const counter = counterOn({ start: '2024-02-29', scheme: naKeytags }, today);

if (counter.state === 'counting') {
  console.log(counter.days); // => 365
  console.log(counter.breakdown); // => { years: 1, months: 0, days: 0 }
  console.log(counter.current?.token.code, counter.isToday); // => 1y true
  console.log(counter.next?.token.code, counter.next?.on, counter.next?.inDays); // => 18mo 2025-08-29 182
}
