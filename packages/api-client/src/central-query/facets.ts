/** A code that meetings have, and what it stands for in English. */
export interface Facet {
  readonly code: string;
  readonly name: string;
}

/** What of a kind of meetings can be asked for: what none of them has is left out. */
export interface Facets {
  readonly types: readonly Facet[];
  readonly formats: readonly Facet[];
  readonly features: readonly Facet[];
  readonly communities: readonly Facet[];
  /** ISO 639-1 codes and English names. */
  readonly languages: readonly Facet[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const partOf = (value: unknown, name: string): unknown => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined);

/** What is not a code with a name is left out: a choice that means nothing cannot be offered. */
const facetsIn = (list: unknown, codeField: string, nameField: string): readonly Facet[] =>
  (Array.isArray(list) ? list : []).flatMap((item) => {
    const code = partOf(item, codeField);
    const name = partOf(item, nameField);
    return typeof code === 'string' && code !== '' ? [{ code, name: typeof name === 'string' && name !== '' ? name : code }] : [];
  });

/** Reads the facets of one kind of meetings; `undefined` when there are none where they should be. */
export const facetsOf = (answer: unknown, kind: 'scheduled' | 'unscheduled'): Facets | undefined => {
  const facets = partOf(answer, kind);
  const categories = partOf(facets, 'categories');
  if (!isRecord(categories)) return undefined;
  const inCategory = (name: string): readonly Facet[] => facetsIn(categories[name], 'code', 'desc');
  return {
    types: inCategory('type'),
    formats: inCategory('formats'),
    features: inCategory('features'),
    communities: inCategory('communities'),
    languages: facetsIn(partOf(facets, 'languages'), 'alpha2', 'English'),
  };
};
