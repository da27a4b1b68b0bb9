import type { ModerationActionKind, ReportReason, ReportTarget } from './report.schema.js';

/** Longest note of a report, in UTF-16 code units. */
export const NOTE_MAX = 1000;

const REASONS: Readonly<Record<ReportReason, true>> = {
  harassment: true,
  'anonymity-break': true,
  'sale-or-solicitation': true,
  'substance-detail': true,
  'self-harm-risk': true,
  hate: true,
  spam: true,
  other: true,
};

const TARGETS: Readonly<Record<ReportTarget['kind'], true>> = {
  story: true,
  wish: true,
  celebration: true,
  message: true,
  profile: true,
  meeting: true,
  group: true,
  opportunity: true,
};

const ACTIONS: Readonly<Record<ModerationActionKind, true>> = {
  hide: true,
  restore: true,
  'ask-for-change': true,
  warn: true,
  'pause-posting': true,
  'remove-content': true,
};

/** Tells whether a text is the code of a reason for a report. */
export const isReportReason = (code: string): code is ReportReason => Object.hasOwn(REASONS, code);

/** Tells whether a text is the code of something that can be reported. */
export const isTargetKind = (code: string): code is ReportTarget['kind'] => Object.hasOwn(TARGETS, code);

/** Tells whether a text is the code of something that a moderator can do. */
export const isActionKind = (code: string): code is ModerationActionKind => Object.hasOwn(ACTIONS, code);
