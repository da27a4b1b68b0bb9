import type { Plugin } from 'esbuild';

export declare const minifyLiterals: (source: string) => string;
export declare const minifyLiteralsPlugin: (filter: RegExp) => Plugin;
