/** A new identifier that nobody can guess, 32 hexadecimal digits. Unlike `crypto.randomUUID` it is there without HTTPS, too. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
