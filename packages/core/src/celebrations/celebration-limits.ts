/** Longest and shortest texts of a celebration, in UTF-16 code units. */
export const CELEBRATION_LIMITS = { handleMin: 2, handleMax: 32, wishText: 280, message: 500 } as const;
