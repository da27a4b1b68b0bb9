import type { ReactiveController } from 'lit';
import type { HandrailElement } from '../base/handrail-element.js';
import { Ticker } from '../controllers/ticker.js';
import { DocumentLoader } from '../feeds/document-loader.js';
import type { DocumentStatus } from '../feeds/document-loader.js';
import { visitorTimeZone } from '../platform/visitor.js';
import { readContent } from './groups-content.js';
import type { GroupsContent } from './groups-content.js';
import { reportContent } from './report-content.js';

/** Where groups come from: an address, or data that the page has. */
export type GroupsSource = { readonly url: string } | { readonly data: unknown };

/** Where the groups stand; `unset`: the page has named none. */
export type GroupsPhase = 'unset' | 'loading' | 'ready' | 'failed';

/** Gets the groups of an element, keeps the last good ones, and tells it each minute what time it is. */
export class GroupsController implements ReactiveController {
  readonly #host: HandrailElement;
  readonly timeZone = visitorTimeZone();
  now = Date.now();
  #source: GroupsSource | undefined;
  #loader: DocumentLoader<GroupsContent> | undefined;
  #status: DocumentStatus<GroupsContent> = { state: 'loading' };
  readonly #onForeign: ((url: string) => void) | undefined;
  #life = new AbortController();

  /** `onForeign` takes an address at which there is no document of groups; without it that is a failure. */
  constructor(host: HandrailElement, onForeign?: (url: string) => void) {
    this.#host = host;
    this.#onForeign = onForeign;
    new Ticker(host, () => {
      this.now = Date.now();
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    addEventListener('online', () => this.retry(), { signal });
    addEventListener('offline', () => this.#host.requestUpdate(), { signal });
    if (this.#source) this.open(this.#source);
  }

  hostDisconnected(): void {
    this.#life.abort();
    this.#loader?.stop();
  }

  get status(): DocumentStatus<GroupsContent> {
    return this.#status;
  }

  get content(): GroupsContent | undefined {
    return this.#status.value;
  }

  get phase(): GroupsPhase {
    if (!this.#source) return 'unset';
    const { state, value } = this.#status;
    return value ? 'ready' : state === 'failed' ? 'failed' : 'loading';
  }

  /** Gets the groups of a source, in place of those before; undefined for none. */
  open(source: GroupsSource | undefined): void {
    this.#loader?.stop();
    this.#source = source;
    this.#status = { state: 'loading' };
    const url = source && 'url' in source ? source.url : 'the page';
    const loader = (this.#loader = new DocumentLoader<GroupsContent>(url, {
      ...(source && 'data' in source && { get: () => source.data }),
      read: (data) => readContent(data, url),
      onStatus: (status) => {
        if (status.failure === 'decode' && status.state === 'failed' && this.#onForeign && source && 'url' in source) {
          loader.stop();
          this.#onForeign(url);
          return;
        }
        this.#status = status;
        this.now = Date.now();
        reportContent(this.#host, url, status);
        this.#host.requestUpdate();
      },
    }));
    if (source) void loader.load();
    this.#host.requestUpdate();
  }

  /** Asks again for what could not be had. */
  retry(): void {
    if (this.#status.state !== 'ready') void this.#loader?.load();
  }

  /** Loads the groups again; what is shown stays until then. */
  refresh(): void {
    if (this.#source) void this.#loader?.load(true);
  }
}
