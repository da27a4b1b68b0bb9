import type { CommandError } from '@handrail/core/command';
import type { CheckInErrorCode, CheckInKind } from '@handrail/core/showing-up';
import type { KeepActions, KeepView } from '../../device/keep-view.js';
import type { Formats } from '../../format/formats.js';
import type { Answer } from './answer-changes.js';
import type { CheckInMessages } from './messages/en.js';

/** What a person is doing: nothing, writing an answer, changing the one of today, or asked whether to take it back. */
export type CheckInStep = 'rest' | 'writing' | 'changing' | 'taking-back';

/** A day of the history. */
export interface DayOfHistory {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly answer: Answer;
}

/** What the templates show. */
export interface CheckInView {
  readonly messages: CheckInMessages;
  readonly keep: KeepView;
  readonly formats: Formats;
  readonly headingLevel: number;
  readonly step: CheckInStep;
  /** What was said today; undefined where nothing was. */
  readonly answer: Answer | undefined;
  /** Weeks of showing up; 0 shows nothing. */
  readonly weeks: number;
  /** The last days before today with a check-in, the latest first. */
  readonly history: readonly DayOfHistory[];
  /** Kinds that can be added. */
  readonly offered: readonly CheckInKind[];
  /** A question to write to; `''` for none. */
  readonly prompt: string;
  readonly errors: readonly CommandError<CheckInErrorCode>[];
  /** Spoken once. */
  readonly announcement: string;
  /** Whether the words of today tell of a hard day. */
  readonly isHardDay: boolean;
  readonly isSupportOpen: boolean;
  /** Whose crisis lines; `''` for the visitor's. */
  readonly region: string;
}

/** What a person can do. */
export interface CheckInActions {
  readonly keep: KeepActions;
  readonly write: () => void;
  readonly answer: (event: SubmitEvent) => void;
  readonly change: () => void;
  readonly rest: () => void;
  readonly askTakeBack: () => void;
  readonly takeBack: () => void;
  readonly openSupport: () => void;
}
