import type { MilestoneScheme } from './milestone-scheme.schema.js';

/**
 * A scheme with its optional tokens counted: those with the given codes, or all. A token for a year takes the place of the yearly
 * one. Codes that the scheme does not have change nothing.
 * @example
 * withOptional(naKeytags, ['10000d']);
 */
export function withOptional(scheme: MilestoneScheme, codes?: readonly string[]): MilestoneScheme {
  const tokens = scheme.tokens.map((token) => {
    const { optional, ...counted } = token;
    return optional && (codes?.includes(token.code) ?? true) ? counted : token;
  });
  return { ...scheme, tokens };
}
