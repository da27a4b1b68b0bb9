/** Why a feed could not be read at all. */
export type FeedProblemCode =
  'file-missing' | 'file-unreadable' | 'download-failed' | 'empty' | 'json-cut-off' | 'json-invalid' | 'web-page' | 'format-unknown';

/** A feed that could not be read at all. The message is for the person at the keyboard. */
export class FeedProblem extends Error {
  override readonly name = 'FeedProblem';
  readonly code: FeedProblemCode;
  /** What the server answered, when the download failed with an answer. */
  readonly status: number | undefined;

  constructor(code: FeedProblemCode, message: string, status?: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}
