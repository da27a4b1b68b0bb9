export declare const entriesOf: (folder: string) => Record<string, string>;
