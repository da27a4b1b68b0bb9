/** A piece of a line of a story. Text is text: markup of HTML in it is shown as it was written. */
export type StoryInline =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  /** `url` is `https:`, `mailto:`, `tel:` or `sms:` and safe to put on a page. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** A paragraph, a quotation, or a list; `lines` are its lines or, in a list, its items. */
export interface StoryBlock {
  readonly kind: 'paragraph' | 'quote' | 'list' | 'ordered-list';
  readonly lines: readonly (readonly StoryInline[])[];
}

/** What a body may not hold: a link that is not safe, or a picture. `start` and `end` are UTF-16 offsets in the body. */
export interface StoryBodyFault {
  readonly code: 'unsafe-link' | 'picture';
  readonly start: number;
  readonly end: number;
}
