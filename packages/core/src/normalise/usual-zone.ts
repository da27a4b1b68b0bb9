/** Tells whether a text is the name of an IANA zone as `Intl` itself writes it, which nearly all are. Slow. */
export function isUsualZone(text: string): boolean {
  try {
    return text.includes('/') && new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone === text;
  } catch {
    return false;
  }
}
