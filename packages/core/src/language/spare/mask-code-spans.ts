import { hide } from './hide.js';

/** A run of backticks. */
interface Ticks {
  readonly start: number;
  readonly end: number;
  /** The next run of the same length, in the same paragraph. */
  readonly closing: Ticks | undefined;
}

/** Runs of backticks, each with the one that would close it. Found from the end, so that each run is looked at once. */
function ticksOf(text: string): readonly Ticks[] {
  const runs = Array.from(text.matchAll(/`+|\n[^\S\n]*\n/g), ({ 0: run, index }) => ({ run, index })).reverse();
  const next = new Map<number, Ticks>();
  return runs
    .flatMap(({ run, index }) => {
      if (run.startsWith('\n')) {
        next.clear();
        return [];
      }
      const ticks = { start: index, end: index + run.length, closing: next.get(run.length) };
      next.set(run.length, ticks);
      return [ticks];
    })
    .reverse();
}

/**
 * Hides code between backticks. Backticks without a partner are text.
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 */
export function maskCodeSpans(text: string): string {
  let masked = '';
  let behind = 0;
  for (const { start, closing } of ticksOf(text)) {
    if (start < behind || !closing) continue;
    masked += text.slice(behind, start) + hide(text.slice(start, closing.end));
    behind = closing.end;
  }
  return masked + text.slice(behind);
}
