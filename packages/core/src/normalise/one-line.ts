/** Puts text on one line: each run of line ends becomes `separator`. */
export const oneLine = (text: string, separator = ' '): string => (text.includes('\n') ? text.replace(/\n+/g, separator) : text);
