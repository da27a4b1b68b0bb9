/** The middle of a list of numbers. */
export const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
