import { GROUP_FILTERS } from './group-query.js';
import type { GroupFilter, GroupQuery } from './group-query.js';
import type { Group } from './group.schema.js';

/** A language tag and what it is a part of: `zh`, `zh-hant` and `zh-hant-tw`, so that a choice finds what is more exact (RFC 4647, 3.3.1). */
function ranges(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, i) => parts.slice(0, i + 1).join('-'));
}

const unique = (codes: readonly string[]): readonly string[] => [...new Set(codes)];

const CODES: { readonly [F in GroupFilter]: (group: Group) => readonly string[] } = {
  kinds: ({ kind }) => [kind],
  pathways: ({ pathways }) => pathways,
  audienceTags: ({ audienceTags }) => audienceTags,
  languages: ({ languages }) => unique(languages.flatMap(ranges)),
  formats: ({ formats }) => formats,
  access: ({ access }) => [access],
  medicationFriendly: ({ medicationFriendly }) => (medicationFriendly === 'stated-yes' ? [medicationFriendly] : []),
};

/** The codes under which a group is found by a filter. Languages are in lower case. */
export function codesOf(group: Group, filter: GroupFilter): readonly string[] {
  return CODES[filter](group);
}

/** What a query chooses, filter by filter; empty where it filters nothing. */
export type GroupChoices = { readonly [F in GroupFilter]: readonly string[] };

/** Reads the choices of a query, each once. */
export function choicesOf(query: GroupQuery): GroupChoices {
  const { kinds = [], pathways = [], audienceTags = [], formats = [], access = [], languages = [] } = query;
  return {
    kinds: unique(kinds),
    pathways: unique(pathways),
    audienceTags: unique(audienceTags),
    languages: unique(languages.map((tag) => tag.toLowerCase())),
    formats: unique(formats),
    access: unique(access),
    medicationFriendly: query.medicationFriendly ? ['stated-yes'] : [],
  };
}

/** Tells whether a group passes a filter: it has all the chosen audience tags, or one of the other choices. */
export function passes(group: Group, filter: GroupFilter, chosen: readonly string[]): boolean {
  if (chosen.length === 0) return true;
  const codes = codesOf(group, filter);
  return filter === 'audienceTags' ? chosen.every((code) => codes.includes(code)) : chosen.some((code) => codes.includes(code));
}

/** The filters that a group does not pass. */
export function failedFilters(group: Group, choices: GroupChoices): GroupFilter[] {
  return GROUP_FILTERS.filter((filter) => !passes(group, filter, choices[filter]));
}
