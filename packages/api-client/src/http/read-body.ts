import { loadCode } from './load-code.js';
import { chunksOf, readUtf8, type BodyReader } from './read-utf8.js';

/** Reads a body by what was asked for: JSON as UTF-8, other text as its mark, bytes or header say. */
export const readBody: BodyReader = async (response, request) => {
  if (request.accept === 'json' || !response.body) return readUtf8(response, request);
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(response, request)) chunks.push(chunk);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
  } catch {
    // Few texts are not UTF-8, and few pages need to know what else there is.
    const { decodeText } = await loadCode(request.url, () => import('./decode-text.js'));
    return decodeText(chunks, response.headers.get('content-type'));
  }
};
