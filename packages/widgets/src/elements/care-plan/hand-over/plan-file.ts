import type { VaultOptions } from '@handrail/core/vault';
import { faultOf } from '../../../device/fault-of.js';
import { kept, refused } from '../../../device/keep-result.js';
import type { KeepResult } from '../../../device/keep-result.js';
import { readDocument, writeDocument } from '../../../device/kept-document.js';
import { PASSPHRASE_LENGTH } from '../../../device/passphrase-length.js';
import { readAnyFile, readableFile, sealedUnder } from '../../../device/scratch-vault.js';
import { PLAN_FORMAT } from '../plan/plan-document.js';
import type { PlanDocument } from '../plan/plan-document.js';

const settings = (): Omit<VaultOptions, 'store'> => ({
  crypto: globalThis.crypto,
  id: 'v',
  now: () => Date.now(),
  policy: { minPassphraseLength: PASSPHRASE_LENGTH },
});

/** The plan alone as a file that anybody can read who finds it: the same kind of file as the whole device gives. */
export const readablePlanFile = (document: PlanDocument): string =>
  readableFile([{ key: PLAN_FORMAT.key, value: writeDocument(PLAN_FORMAT, document) }]);

/** The plan alone as a file that needs a passphrase. */
export const sealedPlanFile = async (document: PlanDocument, passphrase: string): Promise<KeepResult<string>> => {
  if (!globalThis.crypto?.subtle) return refused('insecure-context');
  const sealed = await sealedUnder(readablePlanFile(document), passphrase, settings());
  return sealed.ok ? sealed : { ok: false, fault: faultOf(sealed, PASSPHRASE_LENGTH) };
};

/** The plan in a file; undefined where the file has none. Nothing is changed by reading. */
export const readPlanFile = async (text: string, passphrase: string | undefined): Promise<KeepResult<PlanDocument | undefined>> => {
  if (!globalThis.crypto?.subtle) return refused('insecure-context');
  const records = await readAnyFile(text, passphrase, settings());
  if (!records.ok) {
    const { code, ...more } = faultOf(records, 0);
    const isOfFile = code === 'damaged' || code === 'newer-version';
    if (isOfFile) return refused(code === 'damaged' ? 'file-damaged' : 'file-newer');
    return refused(code === 'passphrase-unusable' ? 'wrong-passphrase' : code, more);
  }
  const record = records.value.find(({ key }) => key === PLAN_FORMAT.key);
  if (!record) return kept(undefined);
  const document = await readDocument(PLAN_FORMAT, record.value);
  if (document.ok) return document;
  return refused(document.fault.code === 'newer-version' ? 'file-newer' : 'file-damaged');
};
