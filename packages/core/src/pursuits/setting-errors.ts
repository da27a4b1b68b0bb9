import { commandError } from '../command/index.js';
import type { CommandError } from '../command/index.js';
import { CODE_LENGTH, CODE_PATTERN } from '../milestones/scheme-rules.js';
import { isZone } from './local-today.js';
import { DAY_COUNTS, DEVICE_ZONE, DISPLAYS, LABEL_LENGTH, LEAP_DAYS, MEASURES, START_MEANINGS } from './pursuit-choices.js';
import type { PursuitErrorCode, PursuitSettings } from './pursuit-command.js';

type Check = (value: unknown) => PursuitErrorCode | undefined;

const isOneOf =
  (codes: readonly string[]): Check =>
  (value) =>
    codes.some((code) => code === value) ? undefined : 'unknown-code';

const CHECKS: Readonly<Record<keyof PursuitSettings, Check>> = {
  label: (value) => {
    if (typeof value !== 'string' || value.trim() === '') return 'text-empty';
    return value.length > LABEL_LENGTH ? 'text-too-long' : undefined;
  },
  measure: isOneOf(MEASURES),
  schemeId: (value) => (typeof value === 'string' && value.length <= CODE_LENGTH && CODE_PATTERN.test(value) ? undefined : 'unknown-code'),
  display: isOneOf(DISPLAYS),
  startMeaning: isOneOf(START_MEANINGS),
  leapDay: isOneOf(LEAP_DAYS),
  count: isOneOf(DAY_COUNTS),
  zone: (value) => (value === DEVICE_ZONE || isZone(value) ? undefined : 'unknown-zone'),
};

/** The settings by name, without anything else that a command from elsewhere may carry. */
export function knownSettings(settings: Partial<PursuitSettings>): Partial<PursuitSettings> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => Object.hasOwn(CHECKS, name)));
}

/** Every setting that cannot be taken, and why. */
export function settingErrors(settings: Partial<PursuitSettings>): CommandError<PursuitErrorCode>[] {
  return Object.entries(knownSettings(settings)).flatMap(([name, value]) => {
    // The names are those of CHECKS: `knownSettings` has just kept these only.
    const code = CHECKS[name as keyof PursuitSettings](value);
    return code ? [commandError(code, name, value)] : [];
  });
}
