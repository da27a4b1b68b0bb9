import { commit } from './commit.js';
import { wrapKey } from './key-wrap.js';
import { newVault } from './new-vault.js';
import { readOwnHead, viewOf } from './own-head.js';
import { sweep } from './sweep.js';
import type { Bytes } from './vault-crypto.js';
import { withEnvelope } from './vault-envelope.js';
import { VaultFault } from './vault-fault.js';
import { jsonTexts, readRecords } from './vault-record.js';
import type { VaultTools, VaultView } from './vault-view.js';
import { openVersionOne } from './version-one.js';

type Step = (view: VaultView) => Promise<VaultView>;

/** Housekeeping. A step that the store refuses waits for another day: the vault is open without it. */
async function tidied(view: VaultView, ...steps: readonly Step[]): Promise<VaultView> {
  let tidy = view;
  for (const step of steps)
    try {
      tidy = await step(tidy);
    } catch (error) {
      if (!(error instanceof VaultFault)) throw error;
    }
  return tidy;
}

/** Brings the iterations up to today's. */
async function raised(tools: VaultTools, view: VaultView, passphrase: Bytes, bytes: Bytes): Promise<VaultView> {
  const { id, crypto, policy } = tools;
  if (view.wrap.iter >= policy.iterations) return view;
  return commit(tools, view, { wrap: await wrapKey(crypto, { id, iterations: policy.iterations }, passphrase, bytes) });
}

/**
 * Opens a vault with a passphrase. A vault of version 1 is written anew in today's format first; until that is done, and if it cannot
 * be done, it stays as it is.
 * @throws VaultFault
 */
export async function unlockVault(tools: VaultTools, passphrase: Bytes): Promise<VaultView> {
  const { text, envelope } = await readOwnHead(tools);
  const swept: Step = (view) => sweep(tools, view);
  if (envelope.v === 1) {
    const records = readRecords(await openVersionOne(tools.crypto, envelope, passphrase));
    return tidied(await newVault(tools, passphrase, text, jsonTexts(records)), swept);
  }
  return withEnvelope(tools.crypto, envelope, passphrase, ({ key, bytes, content }) =>
    tidied(viewOf(key, envelope, text, content), (view) => raised(tools, view, passphrase, bytes), swept),
  );
}
