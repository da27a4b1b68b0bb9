export { ApiError, type ApiErrorDetails, type ApiErrorKind } from './api-error.js';
export { fetchFeed, type DownloadedFeed, type FetchFeedOptions } from './fetch-feed.js';
export type { RetryOptions } from './retry.js';
export type { TransportOptions } from './transport.js';
