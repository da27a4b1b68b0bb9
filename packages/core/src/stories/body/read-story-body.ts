import { readInline } from './read-inline.js';
import type { StoryBlock, StoryBodyFault, StoryInline } from './story-body.js';

const PREFIX = /^(?:(?<quote>>)[ \t]?|(?<list>[-*])[ \t]|(?<ordered>\d{1,3}[.)])[ \t])/;

function kindOf({ quote, list, ordered }: Readonly<Record<string, string | undefined>> = {}): StoryBlock['kind'] {
  if (quote) return 'quote';
  if (list) return 'list';
  return ordered ? 'ordered-list' : 'paragraph';
}

/**
 * Reads the body of a story into blocks, so that nobody needs a parser of Markdown which may know more than is safe.
 * A small part of Markdown has a meaning: paragraphs between empty lines, `> `, `- `, `1. `, and what `readInline` reads.
 * Everything else is text. Empty for a body without text; takes time in proportion to the length.
 *
 * @returns The blocks, and what is to be mended before the story can be submitted.
 * @example
 * readStoryBody('I *stayed*.').blocks;
 * // [{ kind: 'paragraph', lines: [[{ kind: 'text', text: 'I ' }, { kind: 'emphasis', text: 'stayed' }, { kind: 'text', text: '.' }]] }]
 * @see https://spec.commonmark.org/0.31.2/
 */
export function readStoryBody(body: string): { readonly blocks: readonly StoryBlock[]; readonly faults: readonly StoryBodyFault[] } {
  const blocks: { kind: StoryBlock['kind']; lines: (readonly StoryInline[])[] }[] = [];
  const faults: StoryBodyFault[] = [];
  let isOpen = false;
  let offset = 0;
  for (const line of body.split('\n')) {
    const prefix = PREFIX.exec(line);
    const kind = kindOf(prefix?.groups);
    const skipped = prefix?.[0].length ?? 0;
    const text = line.slice(skipped).trimEnd();
    const last = blocks.at(-1);
    if (text.trim() === '') isOpen = false;
    else {
      const inline = readInline(text, offset + skipped, faults);
      if (isOpen && last?.kind === kind) last.lines.push(inline);
      else blocks.push({ kind, lines: [inline] });
      isOpen = true;
    }
    offset += line.length + 1;
  }
  return { blocks, faults };
}
