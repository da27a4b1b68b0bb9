import type { ModerationAction, ModerationActionKind } from './report.schema.js';

/** What others see of content: all of it, nothing for now, or nothing any more. */
export type ContentStatus = 'visible' | 'hidden' | 'removed';

const AFTER: Readonly<Partial<Record<ModerationActionKind, ContentStatus>>> = { hide: 'hidden', restore: 'visible' };

/** Tells whether a removal still waits for a second person. */
export function isWaiting({ kind, second }: ModerationAction): boolean {
  return kind === 'remove-content' && !second;
}

/** What others see after all that was done. Content is hidden while its removal waits, and as before when the second person says no. */
export function contentStatus(actions: readonly ModerationAction[]): ContentStatus {
  return actions.reduce<ContentStatus>((status, { kind, second }) => {
    if (kind !== 'remove-content') return AFTER[kind] ?? status;
    if (!second) return 'hidden';
    return second.agrees ? 'removed' : status;
  }, 'visible');
}
