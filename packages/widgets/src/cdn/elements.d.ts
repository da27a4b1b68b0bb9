/** Where the part of each element lies, by its tag, relative to the script: put in by the build. */
declare const HANDRAIL_ELEMENTS: Readonly<Record<string, string>>;
