import { ApiError } from '@handrail/api-client/fetch-once';
import { downloadFeed } from '../platform/shared-fetch.js';

/** How a document stands. `stale`: the last good one is shown because a newer one could not be loaded. */
export interface DocumentStatus<T> {
  readonly state: 'loading' | 'ready' | 'stale' | 'failed';
  readonly value?: T;
  /** When the shown one was received, in milliseconds since the epoch. */
  readonly receivedAt?: number;
  /** `ApiError` kind of the last failure. */
  readonly failure?: string;
}

/** How a document is read, and who is told. */
export interface DocumentOptions<T> {
  /** What the page has already, instead of a download. */
  get?(): unknown;
  /** Rejects with `ApiError` of kind `decode` what is no such document. */
  read(data: unknown): Promise<T>;
  onStatus(status: DocumentStatus<T>): void;
}

/** Pauses before what failed is tried again, in milliseconds; the last one repeats. Those of the finder. */
const RETRY_MS = [5_000, 20_000, 60_000, 300_000] as const;

/** Loads one JSON document, keeps the last good one through failures, and tries again by itself. */
export class DocumentLoader<T> {
  readonly #url: string;
  readonly #options: DocumentOptions<T>;
  #isStopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #turn = 0;
  #status: DocumentStatus<T> = { state: 'loading' };

  constructor(url: string, options: DocumentOptions<T>) {
    this.#url = url;
    this.#options = options;
  }

  get status(): DocumentStatus<T> {
    return this.#status;
  }

  /** Loads, or loads again. Never rejects. `isFresh`: a download of a moment ago, by another element, will not do. */
  async load(isFresh = false): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    try {
      const { data, receivedAt } = await this.#get(isFresh || this.#failures > 0);
      const value = await this.#options.read(data);
      if (this.#isPast(turn)) return;
      this.#failures = 0;
      this.#set({ state: 'ready', value, receivedAt });
    } catch (error) {
      if (this.#isPast(turn)) return;
      const failure = error instanceof ApiError ? error.kind : 'failed';
      this.#set({ ...this.#status, state: this.#status.value === undefined ? 'failed' : 'stale', failure });
      // Data of the page that is no such document stays none.
      if (this.#options.get && failure === 'decode') return;
      this.#timer = setTimeout(() => void this.load(), RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)]);
      this.#failures += 1;
    }
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #get(isFresh: boolean): Promise<{ readonly data: unknown; readonly receivedAt: number }> {
    const { get } = this.#options;
    if (get) return { data: get(), receivedAt: Date.now() };
    if (!isFresh) return downloadFeed(this.#url);
    // What waits and asks again is loaded when it is needed.
    const { createClient } = await import('@handrail/api-client');
    const { data, meta } = await createClient().getJson(this.#url);
    return { data, receivedAt: meta.receivedAt };
  }

  #isPast(turn: number): boolean {
    return this.#isStopped || turn !== this.#turn;
  }

  #set(status: DocumentStatus<T>): void {
    this.#status = status;
    this.#options.onStatus(status);
  }
}
