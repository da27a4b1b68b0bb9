import type { CommunityGuidelines, GuidelineRule } from '@handrail/core/community';

/** What one version has other than an earlier one. */
export interface GuidelinesChanges {
  readonly since: number;
  readonly added: readonly GuidelineRule[];
  /** With the new words. */
  readonly reworded: readonly GuidelineRule[];
  /** With the old words. */
  readonly removed: readonly GuidelineRule[];
}

/** Compares two versions, rule by rule. Where only the order is another, nothing has changed. */
export const changesBetween = (earlier: CommunityGuidelines, later: CommunityGuidelines): GuidelinesChanges => {
  const before = new Map(earlier.rules.map((rule) => [rule.code, rule]));
  const codes = new Set(later.rules.map(({ code }) => code));
  return {
    since: earlier.version,
    added: later.rules.filter(({ code }) => !before.has(code)),
    reworded: later.rules.filter(({ code, text }) => before.has(code) && before.get(code)?.text !== text),
    removed: earlier.rules.filter(({ code }) => !codes.has(code)),
  };
};
