const WORDS = ['changed', 'locked', 'wiped', 'erased'] as const;

/** What tabs tell each other: that something happened, and never what. */
export type TabWord = (typeof WORDS)[number];

/** Tells the other tabs of the origin that something happened. Browsers without `BroadcastChannel` do without. */
export class TabChannel {
  readonly #name: string;
  readonly #hear: (word: TabWord) => void;
  #channel: BroadcastChannel | undefined;

  constructor(name: string, hear: (word: TabWord) => void) {
    this.#name = name;
    this.#hear = hear;
  }

  open(): void {
    if (this.#channel || !('BroadcastChannel' in globalThis)) return;
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const word = WORDS.find((known) => known === data);
      if (word) this.#hear(word);
    };
  }

  tell(word: TabWord): void {
    this.open();
    this.#channel?.postMessage(word);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
