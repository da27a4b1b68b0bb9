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
  // Without `fatal`, bytes that no encoding has become the replacement character, and the rest is kept.
  return decode(bytes, marked ?? 'utf-8') ?? decode(bytes, charset) ?? new TextDecoder('windows-1252').decode(bytes);
};
