import { todayIn } from '@handrail/core/milestones';
import type { ReactiveController } from 'lit';
import { unquote } from '../../base/unquote.js';
import { warnOnce } from '../../base/warn.js';
import { innerJson } from '../../platform/inner-json.js';
import { downloadFeed } from '../../platform/shared-fetch.js';
import { visitorTimeZone } from '../../platform/visitor.js';
import type { GuidelinesState } from './guidelines-view.js';
import type { Guidelines } from './guidelines.js';
import { readGuidelines } from './read-guidelines.js';
import type { ShownGuidelines } from './read-guidelines.js';

/** Gets the document that the page names, or the one that it wrote into the element. */
export class GuidelinesController implements ReactiveController {
  readonly #host: Guidelines;
  /** Of the document that is here or on its way. */
  #address: string | undefined;
  #inside: readonly ShownGuidelines[] | undefined;
  #fetched: readonly ShownGuidelines[] | undefined;
  hasFailed = false;

  constructor(host: Guidelines) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const address = unquote(this.#host.src);
    if (address === this.#address) return;
    this.#address = address;
    this.#fetched = undefined;
    this.hasFailed = false;
    if (address) void this.#fetch(address, false);
  }

  /** Calendar date by the visitor's clock. */
  get today(): string {
    return todayIn(Date.now(), visitorTimeZone());
  }

  get versions(): readonly ShownGuidelines[] | undefined {
    return this.#address ? this.#fetched : this.#inside;
  }

  get state(): GuidelinesState {
    if (this.versions) return 'own';
    if (this.#address && !this.hasFailed) return 'loading';
    return this.#host.showUsual ? 'usual' : 'none';
  }

  readInside(): void {
    const raw = innerJson(this.#host, 'GUIDELINES_JSON');
    this.#inside = raw === undefined ? undefined : readGuidelines(raw);
    if (raw !== undefined && !this.#inside) this.#warn('What stands as JSON inside <handrail-guidelines>');
    this.#host.requestUpdate();
  }

  tryAgain(): void {
    if (!this.#address) return;
    this.hasFailed = false;
    this.#host.requestUpdate();
    void this.#fetch(this.#address, true);
  }

  async #fetch(address: string, isFresh: boolean): Promise<void> {
    const versions = await this.#read(address, isFresh);
    // Meanwhile the page may have named another.
    if (address !== this.#address) return;
    this.#fetched = versions;
    this.hasFailed = versions === undefined;
    this.#host.requestUpdate();
  }

  async #read(address: string, isFresh: boolean): Promise<readonly ShownGuidelines[] | undefined> {
    try {
      const { data } = await downloadFeed(address, isFresh);
      const versions = readGuidelines(data);
      if (!versions) this.#warn(`What is at src="${address}" of <handrail-guidelines>`);
      return versions;
    } catch (error) {
      warnOnce('GUIDELINES_LOAD', `src="${address}" of <handrail-guidelines> could not be loaded.`, error);
      return undefined;
    }
  }

  #warn(what: string): void {
    warnOnce('GUIDELINES_UNREADABLE', `${what} is no version of guidelines with rules, nor a list of them.`);
  }
}
