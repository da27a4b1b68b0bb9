/** An e-mail address, without `mailto:`; `undefined` when the text is none. */
export function emailAddress(text: string): string | undefined {
  const address = text.replace(/^mailto:/i, '');
  return /^[^\s@<>"'(),:;\\?&]+@[\p{L}\p{N}.-]+\.\p{L}{2,}$/u.test(address) ? address : undefined;
}
