/** An answer as it is kept: plain data, so that any store can hold it. Only public lists belong here. */
export interface KeptAnswer {
  readonly status: number;
  readonly url: string;
  readonly text: string;
  readonly receivedAt: number;
  /** For asking "has it changed?" (RFC 9110, 8.8). */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Seconds for which the server called it fresh (`Cache-Control: max-age`). */
  readonly maxAgeS?: number;
}

/** Where answers are kept. Rejections are taken as "nothing there": a cache never breaks a request. */
export interface AnswerStore {
  get(key: string): Promise<KeptAnswer | undefined>;
  set(key: string, answer: KeptAnswer): Promise<void>;
  delete(key: string): Promise<void>;
}
