import { commandError } from '../command/index.js';
import type { CommandError } from '../command/index.js';
import type { VaultErrorCode, VaultResult } from './vault-result.js';

/**
 * A typed error on its way to the caller. Within the folder it is thrown, so that no step after a failed one can run by oversight;
 * `settle` turns it into a value, and no caller ever sees it thrown.
 */
export class VaultFault extends Error {
  readonly errors: readonly CommandError<VaultErrorCode>[];

  constructor(...errors: readonly CommandError<VaultErrorCode>[]) {
    super(errors.map(({ code }) => code).join());
    this.errors = errors;
  }

  has(code: VaultErrorCode): boolean {
    return this.errors.some((error) => error.code === code);
  }
}

/** A fault for one reason. */
export function fault(code: VaultErrorCode, field = '', value: unknown = undefined): VaultFault {
  return new VaultFault(commandError(code, field, value));
}

/** Runs an operation and answers with its value or its typed errors. What is not of ours, a mistake of a programmer, stays thrown. */
export async function settle<Value>(operation: () => Promise<Value>): Promise<VaultResult<Value>> {
  try {
    return { ok: true, value: await operation() };
  } catch (error) {
    if (error instanceof VaultFault) return { ok: false, errors: error.errors };
    throw error;
  }
}
