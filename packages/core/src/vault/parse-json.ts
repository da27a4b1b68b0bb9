import { fault } from './vault-fault.js';

/** The value of a JSON text. @throws VaultFault `corrupt-json`. */
export function parseJson(text: string, field: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fault('corrupt-json', field);
  }
}
