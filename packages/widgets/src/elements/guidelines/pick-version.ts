import { guidelinesOn } from '@handrail/core/community';
import { changesBetween } from './changes-between.js';
import type { GuidelinesChanges } from './changes-between.js';
import type { ShownGuidelines } from './read-guidelines.js';

/** What the page asks for: 0 for the version that holds today, and for what changed since the one before. */
export interface WantedVersions {
  readonly version: number;
  readonly since: number;
  /** Calendar date. */
  readonly today: string;
}

/** What is shown of a document. */
export interface PickedVersion {
  readonly guidelines: ShownGuidelines | undefined;
  /** The version that was asked for and is not there. */
  readonly missing: number | undefined;
  /** The next version that begins after today. */
  readonly next: ShownGuidelines | undefined;
  readonly changes: GuidelinesChanges | undefined;
}

/**
 * The version to show: the one that was asked for, else the one that holds today, else the first that will. Changes are told where the
 * document has the version to compare with.
 * @param versions From the first to the last, one at least.
 */
export const pickVersion = (versions: readonly ShownGuidelines[], { version, since, today }: WantedVersions): PickedVersion => {
  const asked = versions.find((one) => one.version === version);
  const inForce = guidelinesOn(versions, today);
  const shown = asked ?? versions.find((one) => one === inForce) ?? versions[0];
  if (!shown) return { guidelines: undefined, missing: undefined, next: undefined, changes: undefined };
  const before = versions.filter((one) => one.version < shown.version);
  const earlier = since > 0 ? before.find((one) => one.version === since) : before.at(-1);
  return {
    guidelines: shown,
    missing: version > 0 && !asked ? version : undefined,
    next: versions.find((one) => one.version > shown.version && one.effectiveOn > today),
    changes: earlier && changesBetween(earlier, shown),
  };
};
