/** SHA-1 of bytes, as five words. For names, not for secrets. @see https://www.rfc-editor.org/rfc/rfc3174 */
function sha1(bytes: readonly number[]): Uint32Array {
  const length = ((bytes.length + 72) >> 6) << 6;
  const message = new DataView(new ArrayBuffer(length));
  bytes.forEach((byte, i) => message.setUint8(i, byte));
  message.setUint8(bytes.length, 0x80);
  message.setUint32(length - 4, bytes.length * 8);
  const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
  const hash = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Int32Array(80);
  for (let block = 0; block < length; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
    for (let i = 0; i < 80; i++) {
      words[i] = i < 16 ? message.getInt32(block + i * 4) : rotate(words[i - 3]! ^ words[i - 8]! ^ words[i - 14]! ^ words[i - 16]!, 1);
      const mixed =
        i < 20
          ? ((b & c) | (~b & d)) + 0x5a827999
          : i < 40
            ? (b ^ c ^ d) + 0x6ed9eba1
            : i < 60
              ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
              : (b ^ c ^ d) + 0xca62c1d6;
      [e, d, c, b, a] = [d, c, rotate(b, 30), a, (rotate(a, 5) + mixed + e + words[i]!) | 0];
    }
    [a, b, c, d, e].forEach((word, i) => (hash[i] = hash[i]! + word));
  }
  return hash;
}

/** Namespace of names that are URLs. @see https://www.rfc-editor.org/rfc/rfc9562#name-namespace-id-usage-and-allo */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * The UUID of a URL: version 5 of RFC 9562, the same for the same URL everywhere.
 * @example
 * uuidOfUrl('https://www.example.com/'); // '3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559'
 */
export function uuidOfUrl(url: string): string {
  const namespace = URL_NAMESPACE.replaceAll('-', '').match(/../g)!;
  const hash = sha1([...namespace.map((pair) => parseInt(pair, 16)), ...new TextEncoder().encode(url)]);
  hash[1] = (hash[1]! & 0xffff0fff) | 0x5000;
  hash[2] = (hash[2]! & 0x3fffffff) | 0x80000000;
  const hex = [...hash].map((word) => word.toString(16).padStart(8, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
}
