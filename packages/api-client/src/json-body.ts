import { ApiError } from './api-error.js';

/**
 * Reads a body as text, piece by piece, and stops at `maxBytes` of decoded content: `Content-Length` may be absent,
 * or tell the compressed size. JSON is UTF-8 whatever the header says (RFC 8259, 8.1); a byte order mark is dropped.
 */
const readText = async (response: Response, url: string, maxBytes: number): Promise<string> => {
  const { status, headers, body } = response;
  const check = (bytes: number): void => {
    if (bytes > maxBytes) throw new ApiError('too-large', url, { status });
  };
  check(Number(headers.get('content-length')));
  if (!body) return response.text();
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  for (let bytes = 0; ;) {
    const { value, done } = await reader.read();
    if (done) return text + decoder.decode();
    check((bytes += value.byteLength));
    text += decoder.decode(value, { stream: true });
  }
};

/** Reads a body as JSON. Rejects with `ApiError` of kind `not-json` or `too-large`, or with what the connection threw. */
export const readJson = async (response: Response, url: string, maxBytes: number): Promise<unknown> => {
  const text = await readText(response, url, maxBytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ApiError('not-json', url, { status: response.status, isHtml: /^\s*</.test(text), cause });
  }
};
