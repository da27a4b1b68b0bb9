/**
 * The id, or failing that the id with the first free number from 2, as readers number ids that are not unique.
 * @param taken Ids that were given; the new one is added.
 * @param reserved Ids that other meetings ask for, when a further row of a meeting needs one.
 */
export function takeSlug(id: string, taken: Set<string>, reserved?: ReadonlySet<string>): string {
  let slug = id || 'meeting';
  for (let number = 2; taken.has(slug) || reserved?.has(slug); number++) slug = `${id || 'meeting'}-${number}`;
  taken.add(slug);
  return slug;
}
