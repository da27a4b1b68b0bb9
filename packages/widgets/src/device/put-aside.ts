import { kept, refused } from './keep-result.js';
import type { KeepResult } from './keep-result.js';
import type { Keeper } from './keeper.js';

/**
 * Copies a record that nobody here can read to a key of its own, before something else takes its place. It stays in exports, for a release
 * or a person who can read it.
 * @returns The JSON text that was put aside.
 */
export const putAside = async (keeper: Keeper, key: string): Promise<KeepResult<string>> => {
  const [record, keys] = [await keeper.read(key), await keeper.keys()];
  if (!record.ok) return record;
  if (!keys.ok) return keys;
  const { value } = record;
  // Another tab has removed it meanwhile: there is nothing to be afraid for.
  if (value === undefined) return kept('');
  let number = 1;
  while (keys.value.includes(`${key}/aside/${number}`)) number += 1;
  const copied = await keeper.update(`${key}/aside/${number}`, (present) => (present === undefined ? kept(value) : refused('conflict')));
  return copied.ok ? kept(JSON.stringify(value)) : copied;
};
