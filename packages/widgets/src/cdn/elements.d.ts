/** Names of the elements that have a part, without their prefix, separated by blanks: put in by the build. */
declare const HANDRAIL_ELEMENTS: string;

/** Fingerprint of all parts, which is in their names: one for all, because every visitor waits for this table. */
declare const HANDRAIL_PARTS: string;
