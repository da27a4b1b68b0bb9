import { expect, it } from 'vitest';
import { durationMinutes } from './duration.js';

it.each([
  ['90', 90],
  ['1hr 30mins', 90],
  ['1 hour and 15 minutes', 75],
  ['1h30', 90],
  ['1h 30m', 90],
  ['1.5 hours', 90],
  ['1,5 Std.', 90],
  ['45 min', 45],
  ['2 horas', 120],
  ['1時間30分', 90],
  ['1:30', 90],
  ['01:30:00', 90],
  ['24:00', 1440],
  ['25 hours', undefined],
  ['0', undefined],
  ['', undefined],
  ['an hour', undefined],
  ['1:75', undefined],
])('reads the duration %j as %s', (text, minutes) => expect(durationMinutes(text)).toBe(minutes));
