import type { BuildOptions, Metafile } from 'esbuild';

export declare const buildScriptTag: (options: {
  readonly folder: string;
  readonly entry: string;
  readonly kit: string;
  readonly shared: readonly RegExp[];
  readonly elements: readonly string[];
  readonly whole?: readonly string[];
  readonly esbuild: BuildOptions;
}) => Promise<Record<string, Metafile>>;
