export declare const licencesOf: (inputs: readonly string[], cwd: string) => string;
