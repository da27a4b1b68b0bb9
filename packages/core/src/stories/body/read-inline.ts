import { safeLink } from '../../normalise/safe-link.js';
import type { StoryBodyFault, StoryInline } from './story-body.js';

// Each alternative stops at the next mark of its own kind, and the parts of a link have a longest length, so that the time grows
// with the length of the line and no faster.
const MARK =
  /\*\*(?<strong>[^*\n]+)\*\*|\*(?<star>[^*\n]+)\*|(?<![\p{L}\p{N}_])_(?<low>[^_\n]+)_(?![\p{L}\p{N}_])|(?<picture>!?)\[(?<label>[^[\]\n]{0,200})\]\((?<url>[^()\s]{0,2000})\)/gu;

const SAFE_SCHEME = /^(?:https|mailto|tel|sms):/;

function markOf(groups: Readonly<Record<string, string | undefined>>): StoryInline | StoryBodyFault['code'] {
  const { strong, star, low, picture, label = '', url = '' } = groups;
  if (strong !== undefined) return { kind: 'strong', text: strong };
  const emphasis = star ?? low;
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  if (picture) return 'picture';
  const link = safeLink(url);
  if (typeof link === 'string' || !SAFE_SCHEME.test(link.url)) return 'unsafe-link';
  return { kind: 'link', text: label || link.url, url: link.url };
}

/**
 * Reads one line: `**strong**`, `*emphasis*`, `_emphasis_` and `[words](https://…)`, none inside another.
 * What may not be there stays as the text that was written, and is added to `faults`.
 * @param offset Where the line begins in the body.
 */
export function readInline(line: string, offset: number, faults: StoryBodyFault[]): readonly StoryInline[] {
  const pieces: StoryInline[] = [];
  let end = 0;
  for (const match of line.matchAll(MARK)) {
    const mark = markOf(match.groups ?? {});
    const next = match.index + match[0].length;
    if (typeof mark === 'string') {
      faults.push({ code: mark, start: offset + match.index, end: offset + next });
      continue;
    }
    if (match.index > end) pieces.push({ kind: 'text', text: line.slice(end, match.index) });
    pieces.push(mark);
    end = next;
  }
  if (end < line.length) pieces.push({ kind: 'text', text: line.slice(end) });
  return pieces;
}
