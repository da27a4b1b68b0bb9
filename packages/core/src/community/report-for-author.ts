import { isWaiting } from './content-status.js';
import type { ModerationAction, Report, ReportTarget } from './report.schema.js';

/** What the author of reported content may know: what was done, why, in which role, and that it can be appealed. */
export interface ReportForAuthor {
  readonly id: string;
  readonly target: Pick<ReportTarget, 'kind' | 'id'>;
  readonly actions: readonly Pick<ModerationAction, 'id' | 'kind' | 'reason' | 'at' | 'actorRole' | 'until'>[];
  readonly canAppeal: boolean;
  readonly outcome: 'upheld' | 'overturned' | undefined;
}

/**
 * A report as the author of the content may see it, or undefined where nothing was done: then there is nothing to tell.
 * It never says who reported, in which words or when, nor which moderator acted.
 */
export function reportForAuthor({ id, target, state, actions, appeal }: Report): ReportForAuthor | undefined {
  const done = actions.filter((action) => !isWaiting(action) && action.second?.agrees !== false);
  if (done.length === 0) return undefined;
  return {
    id,
    target: { kind: target.kind, id: target.id },
    actions: done.map(({ id: actionId, kind, reason, at, actorRole, until }) => ({
      id: actionId,
      kind,
      reason,
      at,
      actorRole,
      ...(until !== undefined && { until }),
    })),
    canAppeal: state === 'closed',
    outcome: appeal?.review?.outcome,
  };
}
