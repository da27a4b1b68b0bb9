/**
 * A name as people write it in many ways, in one: "Conference URL", "conference-url" and "CONFERENCE_URL" are `conference_url`,
 * "Día" is `dia`. Letters and digits of any script stay; `''` when there are none.
 */
export const plainName = (text: unknown): string =>
  (typeof text === 'string' || typeof text === 'number' ? String(text) : '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
