import { decodeEntities } from '../../normalise/decode-entities.js';
import { blank, hide } from './hide.js';

// Tags end before the next one begins, so that no part of a text is searched twice.
const TAG = /<(\/?)([a-z][a-z\d-]*)([^<>]*)>/gi;
const ENTITY = /&(?:#x?[\da-f]{1,7}|[a-z]{2,8}\d{0,2});/gi;

/** Elements whose content is code, speech of others, or the title of a work. */
const PASSED_OVER = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'var', 'q', 'blockquote', 'cite']);
/** Elements inside a line of text: phrases reach over their tags. */
const INLINE = new Set('a abbr b bdi bdo br data dfn del em font i ins mark s small span strong sub sup time u wbr'.split(' '));
/** Attributes that people read or hear. */
const READ_ALOUD = /(\s(?:alt|title|placeholder|label|content|aria-label|aria-description)\s*=\s*)("[^"]*"|'[^']*')/gi;

const withoutEnds = (quoted: string): string => `${hide('"')}${quoted.slice(1, -1)}${hide('"')}`;

/** Hides a tag, except for the attributes that people read. */
function maskTag(tag: string): string {
  let masked = '';
  let behind = 0;
  for (const { 0: whole, 1: name = '', 2: value = '', index } of tag.matchAll(READ_ALOUD)) {
    masked += hide(tag.slice(behind, index) + name) + withoutEnds(value);
    behind = index + whole.length;
  }
  return masked + hide(tag.slice(behind));
}

/** Hides tags, and what stands in elements of code and quotation; without an end tag, all that follows. Comments are read. */
export function maskTags(text: string): string {
  let masked = '';
  let behind = 0;
  let inside = '';
  let depth = 0;
  for (const { 0: tag, 1: slash, 2: written = '', 3: attributes = '', index } of text.matchAll(TAG)) {
    const name = written.toLowerCase();
    const between = text.slice(behind, index);
    masked += depth > 0 ? hide(between) : between;
    behind = index + tag.length;
    if (depth === 0 && !slash && PASSED_OVER.has(name) && !attributes.endsWith('/')) inside = name;
    if (name === inside && !attributes.endsWith('/')) depth += slash ? -1 : 1;
    if (depth <= 0) [depth, inside] = [0, ''];
    masked += depth > 0 ? hide(tag) : INLINE.has(name) && attributes.search(READ_ALOUD) < 0 ? blank(tag) : maskTag(tag);
  }
  return masked + (depth > 0 ? hide(text.slice(behind)) : text.slice(behind));
}

/** Puts characters in place of their references, each followed by signs that nobody sees. */
export const maskEntities = (text: string): string =>
  text.replace(ENTITY, (entity) => {
    const character = decodeEntities(entity);
    return character.trim() === '' ? blank(entity) : character.length < entity.length ? character.padEnd(entity.length, '\u200b') : entity;
  });
