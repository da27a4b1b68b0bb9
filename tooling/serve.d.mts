export declare const createDemoServer: (options?: {
  port?: number;
  host?: string;
  feed?: string;
  remark?: string;
  attributes?: Record<string, string>;
  folder?: string;
  policy?: string;
}) => Promise<{ url: string; port: number; close: () => Promise<void> }>;
