import { HIDDEN, blank, hide } from './hide.js';
import { maskCodeSpans } from './mask-code-spans.js';

const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
const QUOTED = /^[ \t]*(?:[-*+][ \t]|\d{1,9}[.)][ \t])?[ \t]*>/;
/** A box that GitHub shows for a note or a warning: written like a quotation, but the writer's own words. */
const CALLOUT = /^[ \t>]*\[!\w+\]/;
const BLOCK_START = /^[ \t]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t])/;
const LINK_TARGET = /(\]\(|^[ \t]*\[[^\]\n]{1,200}\]:)[ \t]*[^\s()]*/gm;

/**
 * Hides blocks of code and quotations, line by line. A quotation lasts until an empty line or the next block, as CommonMark
 * has it.
 * @see https://spec.commonmark.org/0.31.2/#block-quotes
 */
function maskBlocks(text: string): string {
  let fence = '';
  let quotation: 'none' | 'speech' | 'callout' = 'none';
  const maskLine = (line: string): string => {
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence) {
      if (mark.startsWith(fence) && line.trim().endsWith(mark)) fence = '';
      return hide(line);
    }
    if (mark) {
      fence = mark;
      return hide(line);
    }
    const isQuoted = QUOTED.test(line);
    if (isQuoted && quotation === 'none') quotation = CALLOUT.test(line) ? 'callout' : 'speech';
    else if (!isQuoted && (line.trim() === '' || BLOCK_START.test(line))) quotation = 'none';
    if (quotation === 'speech') return hide(line);
    return line.replace(/^[ \t>]*>/, blank).replace(BLOCK_START, (start) => HIDDEN.repeat(start.length));
  };
  return text.split('\n').map(maskLine).join('\n');
}

/** Hides code, quotations and the targets of links; signs of emphasis become blanks, so that phrases reach over them. */
export const maskMarkdown = (text: string): string =>
  maskCodeSpans(maskBlocks(text))
    .replace(LINK_TARGET, hide)
    .replace(/[*_]+|~~/g, blank);
