/** The link that dials a printed number or writes to it: its digits and a leading plus, nothing else. */
export function numberHref(kind: 'tel' | 'sms', text: string): string {
  return `${kind}:${text.replace(/(?!^\+)\D/g, '')}`;
}
