import type { Query } from '@handrail/core/catalogue';
import type { FinderActions, ListFilter } from '../finder-view.js';

/** Whose filters are changed. */
export interface QueryOwner {
  readonly query: Query;
  setQuery(query: Query): void;
}

/** Changes of single filters. */
export type QueryActions = Pick<FinderActions, 'toggle' | 'setWhen' | 'setRadius' | 'setSort' | 'drop'>;

/** What a visitor does with single filters, each a decision of its own. */
export const queryActions = (owner: QueryOwner): QueryActions => {
  const without = (filter: keyof Query): Query => {
    const rest = { ...owner.query };
    delete rest[filter];
    return rest;
  };
  const toggle = (filter: ListFilter, value: string | number): void => {
    const present = (owner.query[filter] ?? []) as readonly (string | number)[]; // All list filters hold strings or numbers.
    const values = present.includes(value) ? present.filter((other) => other !== value) : [...present, value];
    owner.setQuery(values.length > 0 ? { ...without(filter), [filter]: values } : without(filter));
  };
  return {
    toggle,
    setWhen: (when) => owner.setQuery(when ? { ...without('when'), when } : without('when')),
    setRadius: (radiusKm) => owner.setQuery(radiusKm === undefined ? without('radiusKm') : { ...without('radiusKm'), radiusKm }),
    setSort: (sort) => owner.setQuery({ ...owner.query, sort }),
    drop: (filter, value) => {
      if (value !== undefined && filter !== 'text' && filter !== 'when' && filter !== 'radiusKm')
        toggle(filter as ListFilter, filter === 'weekdays' ? Number(value) : value); // The only filters with values are lists.
      else owner.setQuery(without(filter));
    },
  };
};
