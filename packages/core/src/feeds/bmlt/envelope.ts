const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of a server. PHP writes an empty one as `{}` now and then. */
const listOf = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? value : isObject(value) && Object.keys(value).length === 0 ? [] : undefined;

const memberOf = (input: unknown, name: string): unknown => (isObject(input) && Object.hasOwn(input, name) ? input[name] : undefined);

/**
 * What a server answered: text is taken as JSON, or as JSONP with the name of any callback. Anything else is given back,
 * and so is text that is neither.
 */
export function answerOf(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  const text = input.trim();
  const call = /^(?:\/\*\*\/)?\s*[\w$.]+\(/.exec(text)?.[0];
  try {
    return JSON.parse(call ? text.slice(call.length, text.lastIndexOf(')')) : text);
  } catch {
    return input;
  }
}

/** Rows of GetSearchResults: a bare list, or the one beside the formats. `undefined` when it is no such answer. */
export const rowsOf = (answer: unknown): readonly unknown[] | undefined => listOf(answer) ?? listOf(memberOf(answer, 'meetings'));

/** Formats of GetFormats, or beside the rows of GetSearchResults; empty when there are none. */
export const formatsOf = (answer: unknown): readonly unknown[] =>
  listOf(memberOf(answer, 'formats')) ?? (Array.isArray(answer) ? answer : []);
