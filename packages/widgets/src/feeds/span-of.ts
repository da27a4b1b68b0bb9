/** Lengths of the units that a setting may name, in milliseconds. */
const UNIT_MS: Readonly<Record<string, number>> = { min: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * A stretch of time as a page's owner writes it, in milliseconds: `90min`, `24h`, `14d`, or a number of `unit`.
 * Undefined for what is none, and for nothing at all.
 */
export const spanOf = (text: string, unit: 'h' | 'd'): number | undefined => {
  const [, amount, named = unit] = /^(\d+(?:\.\d+)?)\s*(min|h|d)?$/i.exec(text) ?? [];
  return Number(amount) > 0 ? Number(amount) * (UNIT_MS[named.toLowerCase()] ?? NaN) : undefined;
};
