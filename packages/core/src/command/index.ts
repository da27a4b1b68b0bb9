export { accepted, commandError, refused } from './decision.js';
export type { CommandError, Decision } from './decision.js';
export type { Actor, ActorRole, CommandContext } from './context.js';
export { domainEvent, instantOf } from './domain-event.js';
export type { DomainEvent } from './domain-event.js';
export { nextState } from './transitions.js';
export type { Transitions } from './transitions.js';
