import type { Query, Relaxation } from './query.js';

const FILTERS = ['text', 'weekdays', 'dayParts', 'attendance', 'types', 'regions', 'radiusKm', 'when'] as const;

/** A query without one member. */
function without(query: Query, member: keyof Query): Query {
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== member));
}

function isActive(value: Query[keyof Query]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

/**
 * Drops each filter of a query alone, and each chosen type alone, and keeps what gives rows: most rows first,
 * then in the order of `Relaxation.drop`.
 * @param total How many rows a query gives.
 */
export function findRelaxations(query: Query, total: (query: Query) => number): readonly Relaxation[] {
  const found: Relaxation[] = [];
  const offer = (relaxed: Query, drop: Relaxation['drop'], value?: string): void => {
    const left = total(relaxed);
    if (left > 0) found.push(value === undefined ? { drop, total: left } : { drop, value, total: left });
  };
  for (const drop of FILTERS) {
    if (!isActive(query[drop])) continue;
    if (drop !== 'types') offer(without(query, drop), drop);
    else for (const code of query.types!) offer({ ...query, types: query.types!.filter((other) => other !== code) }, drop, code);
  }
  return found.sort((a, b) => b.total - a.total);
}
