import { commandError } from '../command/index.js';
import type { CommandError } from '../command/index.js';
import { readStoryBody } from './body/read-story-body.js';
import { CONTENT_NOTES, STORY_LIMITS as LIMITS } from './story-limits.js';
import type { StoryText } from './story.schema.js';

/**
 * What is wrong with the text of a story.
 *
 * - `text-too-long`, `text-missing`, `too-many`, `invalid-code`, `invalid-language`: a value out of range.
 * - `byline-identifies`: an e-mail address, a telephone number or an address of the web is no pseudonym.
 * - `unknown-content-note`, `content-notes-contradict`, `content-notes-unanswered`: the answer to what readers may want to know.
 * - `unsafe-link`, `picture`: what a body may not hold.
 */
export type StoryTextErrorCode =
  | 'text-too-long'
  | 'text-missing'
  | 'too-many'
  | 'invalid-code'
  | 'invalid-language'
  | 'byline-identifies'
  | 'unknown-content-note'
  | 'content-notes-contradict'
  | 'content-notes-unanswered'
  | 'unsafe-link'
  | 'picture';

const IDENTIFIES = /@|:\/\/|www\.|\p{L}\.(?:com|org|net|info|es|mx)(?!\p{L})|\p{Nd}(?:[\s().+-]{0,2}\p{Nd}){6}/iu;
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,3}$/i;
const NOTES: readonly string[] = CONTENT_NOTES;

/** Every reason why a text cannot be kept as a draft or, when it is to be complete, be submitted. */
export function textErrors(text: StoryText, isComplete: boolean): CommandError<StoryTextErrorCode>[] {
  const errors: CommandError<StoryTextErrorCode>[] = [];
  const fault = (code: StoryTextErrorCode, field: string, value: unknown) => errors.push(commandError(code, field, value));
  const { byline, body, contentNotes, language } = text;
  if (byline !== undefined && byline.trim().length < LIMITS.bylineMin) fault('text-missing', 'byline', byline);
  if (byline !== undefined && byline.length > LIMITS.byline) fault('text-too-long', 'byline', byline);
  else if (byline !== undefined && IDENTIFIES.test(byline)) fault('byline-identifies', 'byline', byline);
  for (const field of ['title', 'body'] as const) {
    if (text[field].length > LIMITS[field]) fault('text-too-long', field, text[field].length);
    if (isComplete && text[field].trim() === '') fault('text-missing', field, text[field]);
  }
  for (const field of ['pathways', 'themes'] as const) {
    if (text[field].length > LIMITS[field]) fault('too-many', field, text[field].length);
    for (const code of text[field]) if (code === '' || code.length > LIMITS.code) fault('invalid-code', field, code);
  }
  if (!LANGUAGE.test(language)) fault('invalid-language', 'language', language);
  for (const note of contentNotes) if (!NOTES.includes(note)) fault('unknown-content-note', 'contentNotes', note);
  if (contentNotes.length > 1 && contentNotes.includes('none')) fault('content-notes-contradict', 'contentNotes', contentNotes);
  if (isComplete && contentNotes.length === 0) fault('content-notes-unanswered', 'contentNotes', contentNotes);
  if (isComplete && body.length <= LIMITS.body)
    for (const { code, start, end } of readStoryBody(body).faults) fault(code, 'body', body.slice(start, end));
  return errors;
}
