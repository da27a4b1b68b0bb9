export { anyFeed, type AnyFeedOptions } from './any-feed.js';
