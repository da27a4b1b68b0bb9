import { ApiError, fetchFeed } from '@handrail/api-client/fetch-feed';
import { FeedProblem } from './feed-problem.js';

const REASONS: Readonly<Record<ApiError['kind'], string>> = {
  network: 'The server could not be reached. Check the address and your connection.',
  timeout: 'The server took too long to answer. Try again later.',
  aborted: 'The download was stopped.',
  http: 'The server refused to give this address.',
  problem: 'The server refused to give this address.',
  'rate-limited': 'The server has been asked too often. Try again later.',
  decode: 'The answer is not a feed.',
  'too-large': 'The answer is too large to be a list of meetings.',
  unsupported: 'This address cannot be asked for that.',
};

const STATUS_REASONS: Readonly<Record<number, string>> = {
  401: 'The server wants a login.',
  403: 'The server does not allow programs to read this address.',
  404: 'There is nothing at this address.',
  410: 'What was at this address is gone for good.',
  429: 'The server has been asked too often. Try again later.',
};

function problemOf({ kind, status, cause }: ApiError): FeedProblem {
  if (kind !== 'too-large' && status !== undefined) {
    const reason = STATUS_REASONS[status] ?? (status >= 500 ? 'The server has a fault of its own. Try again later.' : REASONS.http);
    return new FeedProblem('download-failed', `${reason} (It answered ${status}.)`, status);
  }
  // The platform says only "fetch failed" and keeps the reason, such as ENOTFOUND, one level down.
  const { cause: deeper } = (cause ?? {}) as { readonly cause?: { readonly code?: unknown } };
  const detail = kind === 'network' && typeof deeper?.code === 'string' ? ` (${deeper.code})` : '';
  return new FeedProblem('download-failed', REASONS[kind] + detail);
}

/**
 * Downloads what is at an address. The bytes are kept as they arrive, because a feed need not be JSON, nor UTF-8.
 * Rejects with `FeedProblem`.
 */
export async function download(url: string): Promise<Uint8Array> {
  let chunks: Uint8Array[] = [];
  const keepBytes: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    chunks = [];
    if (!response.ok || !response.body) return response;
    const copy = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        chunks.push(chunk);
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(copy), { status: response.status, headers: response.headers });
  };
  try {
    await fetchFeed(url, { fetch: keepBytes, timeoutMs: 60_000, maxBytes: 400e6 });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.kind !== 'decode') throw problemOf(error);
  }
  return Buffer.concat(chunks);
}
