/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By hand, because the decoder of some versions of Node takes Windows-1252 for Latin-1. Every byte has a letter. */
const decodeWindows1252 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
};

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // No such encoding here, or bytes that are not of it: the next guess follows.
    return undefined;
  }
};

const join = (chunks: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
};

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Text of bytes that may not be UTF-8, as spreadsheets and old servers send them: by the byte order mark, else as UTF-8
 * where the bytes are (a wrong header is more common than text that is UTF-8 by chance), else by the charset of the
 * Content-Type header, else as Windows-1252. The mark is left out.
 */
export const decodeText = (chunks: readonly Uint8Array[], contentType: string | null): string => {
  const bytes = join(chunks);
  const [, marked] = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte)) ?? [];
  const [, charset = 'windows-1252'] = /;\s*charset="?([\w.:-]+)/i.exec(contentType ?? '') ?? [];
  const isWindows = /^(?:windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(charset);
  return decode(bytes, marked ?? 'utf-8') ?? (isWindows ? undefined : decode(bytes, charset)) ?? decodeWindows1252(bytes);
};
