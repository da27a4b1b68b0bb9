import type { Transitions } from '../command/index.js';
import type { ReportCommand, ReportEvent } from './report-command.js';
import type { ReportState } from './report.schema.js';

/** Which state follows which command. What was escalated can still be acted on, or be closed when it is in other hands. */
export const REPORT_TRANSITIONS: Transitions<ReportState | 'none', ReportCommand['type']> = {
  report: { none: 'received' },
  triage: { received: 'triaged' },
  act: { triaged: 'actioned', actioned: 'actioned', escalated: 'actioned' },
  second: { actioned: 'actioned' },
  dismiss: { triaged: 'no-action', escalated: 'no-action' },
  escalate: { triaged: 'escalated' },
  close: { actioned: 'closed', 'no-action': 'closed', escalated: 'closed' },
  appeal: { closed: 'appealed' },
  review: { appealed: 'reviewed' },
};

export const REPORT_EVENTS = {
  report: 'ReportReceived',
  triage: 'ReportTriaged',
  act: 'ReportActioned',
  second: 'ReportSeconded',
  dismiss: 'ReportDismissed',
  escalate: 'ReportEscalated',
  close: 'ReportClosed',
  appeal: 'ReportAppealed',
  review: 'ReportReviewed',
} as const satisfies Record<ReportCommand['type'], ReportEvent['type']>;
