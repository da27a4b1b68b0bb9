const warned = new Set<string>();

/** Tells the page's owner about a mistake, once per code and subject, in the console. Visitors never see it. */
export const warnOnce = (code: string, text: string, ...details: readonly unknown[]): void => {
  const key = `${code} ${text}`;
  if (warned.has(key)) return;
  warned.add(key);
  console.warn(`[handrail] ${code}: ${text}`, ...details);
};
