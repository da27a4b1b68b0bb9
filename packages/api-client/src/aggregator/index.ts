export { aggregator, type Aggregator, type AggregatorOptions, type AggregatorPageOptions } from './aggregator.js';
export { aggregatorMeetings, type AggregatorMeetingsOptions } from './aggregator-meetings.js';
export type { AggregatorQuery, AggregatorRefusal } from './aggregator-query.js';
export type { AggregatorSource, AggregatorSources } from './sources.js';
