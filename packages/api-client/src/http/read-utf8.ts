import { ApiError } from './api-error.js';
import type { ApiRequest } from './exchange.js';

/** Reads the text of a body. Rejects with `ApiError` of kind `too-large`, or with what the connection threw. */
export type BodyReader = (response: Response, request: ApiRequest) => Promise<string>;

/**
 * Hands over a body piece by piece, and stops at `maxBytes` of decoded content: `Content-Length` may be absent, or tell
 * the compressed size.
 */
export async function* chunksOf({ status, headers, body }: Response, { maxBytes, url, method }: ApiRequest): AsyncGenerator<Uint8Array> {
  const check = (bytes: number): void => {
    if (bytes > maxBytes) throw new ApiError('too-large', url, { status, method });
  };
  check(Number(headers.get('content-length')));
  const reader = body?.getReader();
  for (let bytes = 0; reader;) {
    const { value, done } = await reader.read();
    if (done) return;
    check((bytes += value.byteLength));
    yield value;
  }
}

/** Reads a body as UTF-8, which JSON is whatever the header says (RFC 8259, 8.1); a byte order mark is dropped. */
export const readUtf8: BodyReader = async (response, request) => {
  if (!response.body) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunksOf(response, request)) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
};
