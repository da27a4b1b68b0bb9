import type { Plugin } from 'esbuild';

export declare const oneSharedChunk: (entry: string) => Plugin;
export declare const joinSharedChunk: (folder: string, script: string) => void;
