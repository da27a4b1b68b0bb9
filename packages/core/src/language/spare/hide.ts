/** Stands for a sign that is not to be read: no letter, no blank, so that no phrase reaches over it. */
export const HIDDEN = '\0';

/** As many hidden signs as a text has, with its line ends. */
export const hide = (text: string): string => text.replace(/[^\n]/g, HIDDEN);

/** As many blanks as a text has, with its line ends: a phrase reaches over it. */
export const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
