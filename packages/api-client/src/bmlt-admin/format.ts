import type { Decode } from './decode.js';

/** What a format is called in one language. */
export interface FormatTranslation {
  /** Up to 10 letters; unique on the server within its language. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** ISO 639-1 code, up to 7 letters. */
  readonly language: string;
}

/** A format as its editors see it. */
export interface AdminFormat {
  readonly id: number;
  /** Code that other servers know too. */
  readonly worldId: string | null;
  readonly type: string | null;
  readonly translations: readonly FormatTranslation[];
}

/** A format to write, with one translation at least, and one for each language. */
export interface FormatInput {
  /** Up to 30 letters. */
  readonly worldId?: string | null;
  readonly type?: string | null;
  readonly translations: readonly FormatTranslation[];
}

/** What to change of a format; translations are all of them. */
export type FormatPatch = Partial<FormatInput>;

export const decodeFormat: Decode<AdminFormat> = (fields) => {
  const id = fields.number('id');
  if (id === null) return undefined;
  return {
    id,
    worldId: fields.text('worldId'),
    type: fields.text('type'),
    translations: fields.records('translations').map((translation) => ({
      key: translation.text('key') ?? '',
      name: translation.text('name') ?? '',
      description: translation.text('description') ?? '',
      language: translation.text('language') ?? '',
    })),
  };
};
