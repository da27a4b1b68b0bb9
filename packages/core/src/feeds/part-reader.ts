import type { Writable } from './writable.js';
import type { FeedRow } from './feed-row.js';

/** Which property comes from which field, by how the field is read. */
type Recipe<T> = { readonly [Kind in 'line' | 'text' | 'url' | 'email']?: { readonly [Property in keyof T]?: string } };

/**
 * Makes a reader of the fields that need no rule of their own. It sets what a row has on `part` and tells whether
 * that was anything.
 */
export function partReader<T>(recipe: Recipe<T>): (row: FeedRow, part: Writable<T>) => boolean {
  // `as`: what Object.entries cannot say about the recipe.
  const steps = (Object.entries(recipe) as [keyof Recipe<T>, Record<string, string>][]).flatMap(([kind, fields]) =>
    Object.entries(fields).map(([property, field]) => ({ kind, property: property as keyof T, field })),
  );
  return (row, part) => {
    let isAny = false;
    for (const { kind, property, field } of steps) {
      const value = row[kind](field);
      if (!value) continue;
      // `as`: the recipe names properties that are strings.
      part[property] = value as T[keyof T];
      isAny = true;
    }
    return isAny;
  };
}
