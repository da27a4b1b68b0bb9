/** Types worth a mark in a list: they tell a visitor whether a meeting is for them. */
export const MARKED_TYPES: ReadonlySet<string> = new Set(['W', 'M', 'C', 'LGBTQ', 'Y', 'S', 'ASL', 'BE', 'POC', 'T']);
