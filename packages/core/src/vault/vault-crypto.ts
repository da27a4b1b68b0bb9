/** Bytes of their own memory: Web Crypto takes no shared buffers. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A key that Web Crypto holds. Its bytes never reach the page: every key of the vault is made non-extractable. */
export interface VaultKey {
  readonly type: string;
  readonly extractable: boolean;
}

/** How AES-GCM is called. */
export interface VaultCipher {
  readonly name: 'AES-GCM';
  readonly iv: Bytes;
  readonly additionalData: Bytes;
}

/** How a passphrase is stretched to a key. */
export interface VaultKeyDerivation {
  readonly name: 'PBKDF2';
  readonly hash: 'SHA-256';
  readonly salt: Bytes;
  readonly iterations: number;
}

/** What the vault uses of `SubtleCrypto`. */
export interface VaultSubtle {
  importKey(
    format: 'raw',
    bytes: Bytes,
    algorithm: 'PBKDF2' | 'AES-GCM',
    extractable: false,
    usages: ('deriveKey' | 'encrypt' | 'decrypt')[],
  ): Promise<VaultKey>;
  deriveKey(
    derivation: VaultKeyDerivation,
    passphrase: VaultKey,
    derived: { readonly name: 'AES-GCM'; readonly length: 256 },
    extractable: false,
    usages: ('encrypt' | 'decrypt')[],
  ): Promise<VaultKey>;
  encrypt(cipher: VaultCipher, key: VaultKey, content: Bytes): Promise<ArrayBuffer>;
  decrypt(cipher: VaultCipher, key: VaultKey, content: Bytes): Promise<ArrayBuffer>;
  digest(algorithm: 'SHA-256', content: Bytes): Promise<ArrayBuffer>;
}

/**
 * What the vault uses of Web Crypto. `globalThis.crypto` fits, in browsers, workers and Node 20 and newer.
 * Where a page was not loaded over HTTPS, browsers leave `subtle` out, and the vault answers `not-secure-context`.
 * @see https://www.w3.org/TR/webcrypto-2/
 */
export interface VaultCrypto {
  readonly subtle?: VaultSubtle | undefined;
  getRandomValues(bytes: Bytes): Bytes;
}
