import type { Params } from './address.js';
import type { Refuse } from './refused.js';

/** Number of a record of the server, as a number or in digits. */
export type RecordId = number | string;

/** What may be, or what must not. A bare list is `include`; an empty list asks for nothing in particular. */
export type Choice<T> = readonly T[] | { readonly include?: readonly T[]; readonly exclude?: readonly T[] };

const isList = <T>(choice: Choice<T>): choice is readonly T[] => Array.isArray(choice);

/** Both sides of a choice. */
export const sidesOf = <T>(choice: Choice<T> = []): { readonly include: readonly T[]; readonly exclude: readonly T[] } =>
  isList(choice) ? { include: choice, exclude: [] } : { include: choice.include ?? [], exclude: choice.exclude ?? [] };

/** Tells whether anything is asked for by name, and not only kept out. */
export const includesAny = (choice: Choice<unknown> | undefined): boolean => sidesOf(choice).include.length > 0;

/** Parameters of a choice, what is kept out with a minus sign; none when it is absent or empty. */
export const choiceParams = <T>(name: string, choice: Choice<T> | undefined, codeOf: (item: T) => string): Params => {
  const { include, exclude } = sidesOf(choice);
  const codes = [...include.map(codeOf), ...exclude.map((item) => `-${codeOf(item)}`)];
  return codes.map((code) => [`${name}[]`, code]);
};

/** Digits of an id. Refuses others: the server makes 1 of "1,2", and 0 of a word. */
export const idOf = (id: RecordId, member: string, refuse: Refuse): string => {
  const digits = String(id).trim();
  return /^[1-9]\d{0,18}$/.test(digits) ? digits : refuse(member, 'id');
};

/** Makes a function that gives the parameters of a choice of ids. */
export const idParams =
  (refuse: Refuse) =>
  (name: string, member: string, choice: Choice<RecordId> | undefined): Params =>
    choiceParams(name, choice, (id) => idOf(id, member, refuse));
