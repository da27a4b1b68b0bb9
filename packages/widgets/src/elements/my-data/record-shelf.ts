import type { Keeper } from '../../device/keeper.js';
import { contentOf, countEntries } from './count-entries.js';
import { inOrder, summaryOf } from './record-kinds.js';
import type { RecordSummary } from './record-kinds.js';

/** What the open vault has: how many entries of each kind, and the contents that the person asked to see. All of it is dropped on lock. */
export class RecordShelf {
  readonly #keeper: () => Keeper;
  readonly #contents = new Map<string, unknown>();
  /** Raised whenever something is dropped: what was under way before must not bring it back. */
  #life = 0;
  /** Undefined until it is known. */
  records: readonly RecordSummary[] | undefined;

  constructor(keeper: () => Keeper) {
    this.#keeper = keeper;
  }

  contentOf({ key }: RecordSummary): unknown {
    return this.#contents.get(key);
  }

  drop(): void {
    this.#life += 1;
    this.#contents.clear();
    this.records = undefined;
  }

  /** Counts anew; contents that are shown follow, and go where they are gone from the vault. */
  async refresh(): Promise<void> {
    const keeper = this.#keeper();
    this.#life += 1;
    const life = this.#life;
    const keys = await keeper.keys();
    if (!keys.ok) return;
    const counted: RecordSummary[] = [];
    const contents = new Map<string, unknown>();
    for (const key of keys.value) {
      const record = await keeper.read(key);
      if (this.#life !== life) return;
      if (record.ok && record.value === undefined) continue;
      counted.push(summaryOf(key, record.ok && record.value !== undefined ? countEntries(record.value) : undefined));
      if (record.ok && record.value !== undefined && this.#contents.has(key)) contents.set(key, contentOf(record.value));
    }
    if (this.#life !== life) return;
    this.records = inOrder(counted);
    this.#contents.clear();
    for (const [key, content] of contents) this.#contents.set(key, content);
  }

  /** Shows the content of a record, or hides it again. */
  async toggle({ key }: RecordSummary): Promise<void> {
    if (this.#contents.delete(key)) return;
    const life = this.#life;
    const record = await this.#keeper().read(key);
    if (this.#life === life && record.ok && record.value !== undefined) this.#contents.set(key, contentOf(record.value));
  }
}
