import { ApiError, fetchFeed } from '@handrail/api-client/fetch-feed';

/** Why nothing can be shown, in words for the owner of the list. */
export class NoFeed extends Error {}

const parse = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new NoFeed(
      /^\s*</.test(text)
        ? `${name} is a web page, not a feed. Perhaps it was saved from a page that asks to log in.`
        : `${name} is not JSON, or it was cut short.`,
    );
  }
};

/** Reads a file that the visitor chose. It stays in the page. */
export const loadFile = async (file: File): Promise<unknown> => parse(await file.text(), file.name);

const reasons: Readonly<Record<ApiError['kind'], string>> = {
  network:
    'The feed could not be reached. Either the address is wrong, or its server does not let pages of other sites read it (no Access-Control-Allow-Origin header). Ask for that header, or download the feed and choose the file.',
  timeout: 'The server took too long to answer.',
  aborted: 'Loading was stopped.',
  http: 'The server refused or does not know this address.',
  problem: 'The server refused or does not know this address.',
  'rate-limited': 'The server has been asked too often. Try again later.',
  decode: 'The server’s answer is not JSON, or it was cut short.',
  'too-large': 'The feed is larger than 64 MB.',
  unsupported: 'This address cannot be asked for that.',
};

/** Downloads a feed, in the visitor's browser and for this page only. */
export const loadAddress = async (address: string): Promise<unknown> => {
  try {
    return (await fetchFeed(address)).data;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const reason = error.isHtml ? 'The server’s answer is a web page, not a feed.' : reasons[error.kind];
    throw new NoFeed(
      error.status === undefined || error.kind === 'decode' || error.kind === 'too-large'
        ? reason
        : `${reason} (It answered ${error.status}.)`,
    );
  }
};
