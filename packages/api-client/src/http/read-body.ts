import { decodeText } from './decode-text.js';
import { chunksOf, readUtf8, type BodyReader } from './read-utf8.js';

/** Reads a body by what was asked for: JSON as UTF-8, other text as its mark, bytes or header say. */
export const readBody: BodyReader = async (response, request) => {
  if (request.accept === 'json' || !response.body) return readUtf8(response, request);
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(response, request)) chunks.push(chunk);
  return decodeText(chunks, response.headers.get('content-type'));
};
