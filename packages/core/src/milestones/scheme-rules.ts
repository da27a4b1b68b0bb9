/** What a token marks: the day of coming in, time that has passed, a year, or something that only some recognise. */
export const TOKEN_KINDS = ['welcome', 'duration', 'anniversary', 'special'] as const;

/** Plain outlines. None of them is the mark of a fellowship: those belong to the fellowships. */
export const TOKEN_SHAPES = ['disc', 'tag', 'square', 'hexagon', 'star'] as const;

/** What is drawn on a token beside its colour, so that nobody needs to see colours to tell two apart (WCAG 2.2, 1.4.1). */
export const TOKEN_PATTERNS = [
  'plain',
  'dots',
  'stripes',
  'bars',
  'waves',
  'rays',
  'glow',
  'checks',
  'rings',
  'zigzag',
  'speckles',
  'grid',
  'diamonds',
  'crosses',
] as const;

/** How sure a scheme's source is: published by whom it belongs to, told alike by several, or told by one and denied by others. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** Lower-case words joined by hyphens: identifiers of schemes, codes of tokens, names of colours. */
export const CODE_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longest code. */
export const CODE_LENGTH = 40;

/** Codes that yearly tokens have: only a token of that year may take one. */
export const YEAR_CODE_PATTERN = /^([1-9]\d*)y$/;

/** The only links of a source. */
export const SOURCE_URL_PATTERN = /^https:\/\/\S{1,2000}$/;

/** A colour to draw, as `#rrggbb`. */
export const SWATCH_PATTERN = /^#[0-9a-f]{6}$/;

/** Longest label or note that an organisation writes. */
export const TEXT_LENGTH = 200;

/** Longest interval in years; longer than anybody lives. */
export const MAX_YEARS = 150;

/** As many tokens as a scheme may list. */
export const MAX_TOKENS = 200;
