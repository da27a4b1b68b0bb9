import { fetchFeed } from '@handrail/api-client/fetch-feed';
import type { ApiError, DownloadedFeed } from '@handrail/api-client/fetch-feed';

/**
 * Asks again for a list that could not be had a moment ago, after the pauses that the client keeps. Loaded when it is needed.
 * Rejects with `ApiError`.
 */
export const askAgain = (url: string, failed: ApiError): Promise<DownloadedFeed> => fetchFeed(url, {}, failed);
