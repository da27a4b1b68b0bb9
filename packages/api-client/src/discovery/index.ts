export { discoverFeeds, type DiscoveredFeed, type DiscoverOptions, type Probe } from './discover-feeds.js';
export { feedsInPage } from './feeds-in-page.js';
export type { Confidence, FeedCandidate, FeedKind, FoundIn } from './feed-candidate.js';
