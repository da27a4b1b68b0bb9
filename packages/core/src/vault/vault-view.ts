import type { KeyWrap } from './key-wrap.js';
import type { VaultCrypto, VaultKey } from './vault-crypto.js';
import type { VaultPolicy } from './vault-policy.js';
import type { VaultStore } from './vault-store.js';

/** What the steps of a vault work with. */
export interface VaultTools {
  readonly crypto: VaultCrypto;
  /** Guarded: its rejections are faults. */
  readonly store: VaultStore;
  readonly id: string;
  readonly policy: VaultPolicy;
}

/** An open vault as it was at its last read or write. A step makes a new view and leaves this one as it is. */
export interface VaultView {
  readonly key: VaultKey;
  readonly wrap: KeyWrap;
  readonly n: number;
  /** The text of the head, which the next write expects to find; undefined before the first. */
  readonly text: string | undefined;
  /** In which slot each record lies. A map, so that no key is special. */
  readonly slots: ReadonlyMap<string, string>;
}

/** Where the envelope of the vault lies: the one text that is ever replaced. */
export const headKey = (id: string): string => `${id}/head`;

/** Where the envelope of a record lies. Slots are random and never used twice. */
export const slotKey = (id: string, slot: string): string => `${id}/slot/${slot}`;

/** Every key of a vault begins so. An id holds no slash, thus no vault's keys are among another's. */
export const keyPrefix = (id: string): string => `${id}/`;

/** The text of the head, undefined where there is none. A blank one is the first half of an erasure. */
export async function readHead({ store, id }: VaultTools): Promise<string | undefined> {
  const text = (await store.get(headKey(id))) ?? undefined;
  return text?.trim() === '' ? undefined : text;
}
