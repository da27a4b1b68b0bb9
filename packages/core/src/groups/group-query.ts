import type { Group, GroupAccess, GroupKind, GroupStatus } from './group.schema.js';

/**
 * Which groups to show. Every absent or empty member means "no filter". Values inside one filter are alternatives (or);
 * `audienceTags` must all hold (and), because a group has several.
 */
export interface GroupQuery {
  /** Words in any order, each the beginning of one in the group's name, codes or their names; case and accents are ignored. */
  readonly text?: string;
  readonly kinds?: readonly GroupKind[];
  readonly pathways?: readonly string[];
  readonly audienceTags?: readonly string[];
  /** BCP 47 language tags; `pt` finds `pt-BR` too. */
  readonly languages?: readonly string[];
  readonly formats?: readonly string[];
  readonly access?: readonly GroupAccess[];
  /** Only groups that say so. */
  readonly medicationFriendly?: boolean;
}

/** Everything that is not the visitor's choice but changes the answer. */
export interface GroupQueryContext {
  /** Which groups may be found. Default: those that are active. */
  readonly statuses?: readonly GroupStatus[];
  /** Names of a code in the languages in which visitors search, found by text; undefined where there are none. */
  readonly namesOf?: (code: string) => string | undefined;
}

/** The filters with choices. */
export const GROUP_FILTERS = ['kinds', 'pathways', 'audienceTags', 'languages', 'formats', 'access', 'medicationFriendly'] as const;

export type GroupFilter = (typeof GROUP_FILTERS)[number];

/** How many groups each choice would leave, given all the other filters, by code in alphabetical order. Zero only when chosen. */
export type GroupFacets = { readonly [F in GroupFilter]: ReadonlyMap<string, number> };

/** A filter that could be dropped, and how many groups that would give. */
export interface GroupRelaxation {
  readonly drop: GroupFilter | 'text';
  /** For `audienceTags`, the one tag to drop. */
  readonly value?: string;
  readonly total: number;
}

/** The answer to a query. */
export interface GroupPage {
  /** By name, then by id. */
  readonly groups: readonly Group[];
  readonly facets: GroupFacets;
  /** When no group matches: which single filter, dropped, gives some; most first. Empty when groups match or none would. */
  readonly relaxations: readonly GroupRelaxation[];
}
