import { foldJoinedWords, foldText, hasUnspacedScript } from '../catalogue/fold-text.js';
import type { Group } from './group.schema.js';

function folded({ name, kind, fellowship, pathways, audienceTags, formats }: Group, namesOf: (code: string) => string | undefined): string {
  const codes = [kind, fellowship ?? '', ...pathways, ...audienceTags, ...formats];
  const text = [name, ...codes, ...codes.map((code) => namesOf(code) ?? '')].join('\n');
  return ` ${foldText(text)} ${foldJoinedWords(text)}`.replaceAll('\n', ' ');
}

/**
 * Makes a test of whether a group has every word of a text at the beginning of one of its own; inside them too where the script
 * writes without blanks. A text without words finds every group.
 */
export function textTest(text: string, namesOf: (code: string) => string | undefined): (group: Group) => boolean {
  const words = foldText(text).split(/\s/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (group) => {
    const all = folded(group, namesOf);
    return words.every((word) => all.includes(hasUnspacedScript(word) ? word : ` ${word}`));
  };
}
