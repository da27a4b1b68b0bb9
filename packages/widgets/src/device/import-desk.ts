import type { Vault, VaultOptions, VaultResult } from '@handrail/core/vault';
import { faultOf } from './fault-of.js';
import { kept, refused } from './keep-result.js';
import type { KeepCode, KeepResult } from './keep-result.js';
import type { ImportPlan } from './keeper.js';
import { readAnyFile, readableFile } from './scratch-vault.js';
import type { FileRecord } from './scratch-vault.js';

const ABOUT_THE_FILE: Partial<Record<KeepCode, KeepCode>> = { damaged: 'file-damaged', 'newer-version': 'file-newer' };

/** Takes in files in two steps: what a file would change is told first, and it is done only where that is still so. */
export class ImportDesk {
  readonly #settings: Omit<VaultOptions, 'store'>;
  readonly #vault: Vault;
  #records: readonly FileRecord[] = [];
  #plan: ImportPlan | undefined;

  constructor(settings: Omit<VaultOptions, 'store'>, vault: Vault) {
    this.#settings = settings;
    this.#vault = vault;
  }

  drop(): void {
    this.#records = [];
    this.#plan = undefined;
  }

  /** Reads a file, in place of the one before. */
  async read(text: string, passphrase: string | undefined): Promise<KeepResult<void>> {
    this.drop();
    const read = await readAnyFile(text, passphrase, this.#settings);
    if (read.ok) {
      this.#records = read.value;
      return kept(undefined);
    }
    // A passphrase that is only tried is never too short: an empty one is wrong.
    const { code } = faultOf(read, 0);
    return refused(code === 'passphrase-unusable' ? 'wrong-passphrase' : (ABOUT_THE_FILE[code] ?? code));
  }

  /** What the file would change now. */
  async plan(): Promise<VaultResult<ImportPlan>> {
    const planned = await this.#compare();
    // Where the vault was locked meanwhile, nothing of the file stays.
    if (planned.ok) this.#plan = planned.value;
    else this.drop();
    return planned;
  }

  /** The keys that were written; undefined where the vault is not any more as it was planned. */
  async takeIn(how: 'add' | 'replace'): Promise<VaultResult<readonly string[] | undefined>> {
    const now = await this.#compare();
    if (!now.ok) return now;
    if (!this.#plan || JSON.stringify(now.value) !== JSON.stringify(this.#plan)) return { ok: true, value: undefined };
    const wanted = new Set(how === 'add' ? now.value.added : [...now.value.added, ...now.value.replaced]);
    const text = readableFile(this.#records.filter(({ key }) => wanted.has(key)));
    const taken = await this.#vault.import(text, { strategy: how === 'add' ? 'refuse-if-present' : 'replace' });
    if (!taken.ok) return taken;
    this.drop();
    return { ok: true, value: [...wanted] };
  }

  async #compare(): Promise<VaultResult<ImportPlan>> {
    const plan = { added: [] as string[], replaced: [] as string[], unchanged: [] as string[] };
    for (const { key, value } of this.#records) {
      const present = await this.#vault.get(key);
      if (!present.ok) return present;
      if (present.value === undefined) plan.added.push(key);
      else (JSON.stringify(present.value) === JSON.stringify(value) ? plan.unchanged : plan.replaced).push(key);
    }
    return { ok: true, value: plan };
  }
}
