import type { GroupFilter, GroupQuery } from '@handrail/core/groups';

/** The choices of one filter in a query. */
export const chosenIn = (query: GroupQuery, filter: GroupFilter): readonly string[] =>
  filter === 'medicationFriendly' ? (query.medicationFriendly ? ['stated-yes'] : []) : (query[filter] ?? []);

/** How many choices a query has, without its text. */
export const choiceCount = (query: GroupQuery): number =>
  (['kinds', 'pathways', 'audienceTags', 'languages', 'formats', 'access', 'medicationFriendly'] as const).reduce(
    (sum, filter) => sum + chosenIn(query, filter).length,
    0,
  );

/** A query without a filter, or without its text. */
export const withoutFilter = (query: GroupQuery, drop: GroupFilter | 'text'): GroupQuery => {
  const rest = { ...query };
  delete rest[drop];
  return rest;
};

/** A query with one choice switched. */
export const withChoice = (query: GroupQuery, filter: GroupFilter, value: string): GroupQuery => {
  const present = chosenIn(query, filter);
  const values = present.includes(value) ? present.filter((other) => other !== value) : [...present, value];
  const rest = withoutFilter(query, filter);
  if (values.length === 0) return rest;
  return { ...rest, [filter]: filter === 'medicationFriendly' ? true : values };
};
