/** Names of meeting types by code, in one language. The order is the order to show. */
export type Vocabulary = Readonly<Record<string, string>>;

/** Name of a meeting type for people; the code itself when the vocabulary does not have it. */
export const typeName = (vocabulary: Vocabulary, code: string): string =>
  (Object.hasOwn(vocabulary, code) ? vocabulary[code] : undefined) ?? code;
