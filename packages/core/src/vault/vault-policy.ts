/** The numbers that a vault keeps to. */
export interface VaultPolicy {
  /** Iterations of PBKDF2 for new keys. A vault with fewer is brought up to this number when it is unlocked. */
  readonly iterations: number;
  /** A stored number below this is refused: no vault was ever written with so few. */
  readonly minIterations: number;
  /** A stored number above this is refused, so that an altered vault cannot keep an old phone busy for minutes. */
  readonly maxIterations: number;
  /** Code points that a new passphrase needs at least, 8 or more. There are no rules about which characters. */
  readonly minPassphraseLength: number;
}

/**
 * What is recommended today. 600,000 iterations take a quarter of a second on a laptop of 2024, and the most that is accepted,
 * five times as many, some ten seconds on an old phone.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2 for 600,000 with HMAC-SHA-256
 * @see https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver for 15 characters where a password is the only factor
 */
export const DEFAULT_VAULT_POLICY: VaultPolicy = {
  iterations: 600_000,
  minIterations: 100_000,
  maxIterations: 3_000_000,
  minPassphraseLength: 15,
};

/**
 * A policy with the defaults for what it leaves out.
 * @throws RangeError when its numbers contradict each other, or a passphrase could be shorter than 8 code points.
 */
export function vaultPolicy(change: Partial<VaultPolicy> = {}): VaultPolicy {
  const policy = { ...DEFAULT_VAULT_POLICY, ...change };
  const { iterations, minIterations, maxIterations, minPassphraseLength } = policy;
  const isInOrder = 1 <= minIterations && minIterations <= iterations && iterations <= maxIterations && minPassphraseLength >= 8;
  if (!isInOrder || !Object.values(policy).every(Number.isSafeInteger)) throw new RangeError(`Not a policy: ${JSON.stringify(policy)}`);
  return policy;
}
