export declare const browserPath: () => string | undefined;
export declare const ensureBrowser: () => string;
export declare const launchOptions: () => { executablePath: string; args: string[]; env?: Record<string, string | undefined> };
