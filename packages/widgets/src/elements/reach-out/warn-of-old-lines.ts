import { staleResources } from '@handrail/core/support/crisis-resources';
import type { CrisisResource, StaleResourceCode } from '@handrail/core/support/crisis-resources';
import { warnOnce } from '../../base/warn.js';

const OLD: readonly string[] = ['crisis-resource-outdated', 'crisis-resource-ageing'] satisfies readonly StaleResourceCode[];

/** Tells the page's owner of numbers that nobody has looked at for half a year. Visitors still see them: an old number is more than none. */
export const warnOfOldLines = (resources: readonly CrisisResource[], now: number): void => {
  const old = staleResources(resources, new Date(now).toISOString().slice(0, 10)).filter(({ code }) => OLD.includes(code));
  if (old.length === 0) return;
  const ids = old.map(({ value }) => String(value)).join(', ');
  warnOnce('CRISIS_LINES_OLD', `Nobody has checked these crisis lines for more than half a year: ${ids}. Please update Handrail.`);
};
