import { isRecord } from './is-record.js';

/** What a BMLT server's answer holds. */
export interface BmltAnswer {
  /** `undefined` when the answer is none of GetSearchResults. */
  readonly meetings: readonly unknown[] | undefined;
  readonly formats: readonly unknown[];
}

// JSONP, with the comment that servers put before it.
const JSONP = /^\s*(?:\/\*\*\/)?\s*[\w$.]+\s*\(([^]*)\)\s*;?\s*$/;

function parse(text: string): unknown {
  try {
    return JSON.parse(JSONP.exec(text)?.[1] ?? text);
  } catch {
    return undefined;
  }
}

/**
 * Opens an answer of GetSearchResults: a bare list, `{ meetings, formats }`, `{}` for nothing, or any of them as text,
 * also as JSONP.
 */
export function openAnswer(input: unknown): BmltAnswer {
  const answer = typeof input === 'string' ? parse(input) : input;
  if (Array.isArray(answer)) return { meetings: answer, formats: [] };
  if (!isRecord(answer)) return { meetings: undefined, formats: [] };
  const { meetings, formats } = answer;
  // Some servers write a list without rows as an object without members.
  const isNothing = (value: unknown): boolean => isRecord(value) && Object.keys(value).length === 0;
  if (isNothing(answer) || isNothing(meetings)) return { meetings: [], formats: [] };
  return { meetings: Array.isArray(meetings) ? meetings : undefined, formats: Array.isArray(formats) ? formats : [] };
}
