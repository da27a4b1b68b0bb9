import { compareText, nameKey } from '../catalogue/fold-text.js';
import { choicesOf, codesOf, failedFilters } from './group-choices.js';
import type { GroupChoices } from './group-choices.js';
import { GROUP_FILTERS } from './group-query.js';
import type { GroupFacets, GroupFilter, GroupPage, GroupQuery, GroupQueryContext, GroupRelaxation } from './group-query.js';
import { textTest } from './group-text.js';
import type { Group } from './group.schema.js';

/** A group and which filters alone keep it out; none for one that matches. */
interface Candidate {
  readonly group: Group;
  readonly failed: readonly (GroupFilter | 'text')[];
}

function byName(groups: readonly Group[]): readonly Group[] {
  return groups
    .map((group) => ({ group, key: nameKey(group) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.group.id, b.group.id))
    .map(({ group }) => group);
}

/** Counts a filter's choices in the groups that pass all the other filters. Tags add up (and): in those that pass every one. */
function counts(filter: GroupFilter, candidates: readonly Candidate[], chosen: readonly string[]): ReadonlyMap<string, number> {
  // A choice that no group has is still a choice that the visitor must be able to take back.
  const count = new Map(chosen.map((code) => [code, 0]));
  for (const { group, failed } of candidates) {
    const isCounted = failed.length === 0 || (filter !== 'audienceTags' && failed.length === 1 && failed[0] === filter);
    if (isCounted) for (const code of codesOf(group, filter)) count.set(code, (count.get(code) ?? 0) + 1);
  }
  return new Map([...count].sort(([a], [b]) => compareText(a, b)));
}

function relaxationsOf(candidates: readonly Candidate[], { audienceTags }: GroupChoices): readonly GroupRelaxation[] {
  const near = (drop: GroupFilter | 'text'): Candidate[] => candidates.filter(({ failed }) => failed.length === 1 && failed[0] === drop);
  const tags = audienceTags.map((value): GroupRelaxation => {
    const others = audienceTags.filter((tag) => tag !== value);
    const total = near('audienceTags').filter(({ group }) => others.every((tag) => group.audienceTags.includes(tag))).length;
    return { drop: 'audienceTags', value, total };
  });
  const rest = (['text', ...GROUP_FILTERS] as const)
    .filter((drop) => drop !== 'audienceTags')
    .map((drop): GroupRelaxation => ({ drop, total: near(drop).length }));
  return [...rest, ...tags].filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
}

/**
 * Finds groups, counts what each further choice would leave, and says what to drop when nothing matches. Groups come by name.
 * @example
 * findGroups(groups, { kinds: ['family'], languages: ['es'] }).groups;
 */
export function findGroups(groups: readonly Group[], query: GroupQuery, context: GroupQueryContext = {}): GroupPage {
  const { statuses = ['active'], namesOf = () => undefined } = context;
  const choices = choicesOf(query);
  const hasText = textTest(query.text ?? '', namesOf);
  const candidates = groups
    .filter(({ status }) => statuses.includes(status))
    .map((group): Candidate => ({ group, failed: [...failedFilters(group, choices), ...(hasText(group) ? [] : (['text'] as const))] }));
  const found = byName(candidates.filter(({ failed }) => failed.length === 0).map(({ group }) => group));
  // Every filter has its counts.
  const facets = Object.fromEntries(GROUP_FILTERS.map((filter) => [filter, counts(filter, candidates, choices[filter])])) as GroupFacets;
  return { groups: found, facets, relaxations: found.length > 0 ? [] : relaxationsOf(candidates, choices) };
}
