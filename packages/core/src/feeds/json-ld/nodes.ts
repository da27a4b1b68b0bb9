import { ownValue } from '../own-value.js';

/** How deep a value may lie; real pages need about eight. */
const DEEPEST = 40;

/** Where events lie in what holds them. */
const HOLDERS = ['@graph', 'itemListElement', 'item', 'mainEntity', 'event', 'events', 'subEvent', 'subEvents'];

// Of schema.org's events these are gatherings; a delivery or a broadcast is none.
const NO_GATHERING = /^(?:Delivery|Publication|Broadcast|OnDemand|UserInteraction)Event$/;
const GATHERING = /^(?:\w*Event|EventSeries|Festival|Hackathon|CourseInstance)$/;

/** A node of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** An event and the one that holds it, whose place and organiser it shares unless it has its own. */
export interface EventNode {
  readonly node: Node;
  readonly parent: EventNode | undefined;
}

export const listOf = (value: unknown): readonly unknown[] => (value == null ? [] : Array.isArray(value) ? value : [value]);

/** A name of schema.org without the address before it: "https://schema.org/Monday" is "Monday". */
export const termOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim().replace(/^(?:https?:\/\/schema\.org\/|schema:)/i, '') : '';

/** Types of a node, without the address of schema.org. */
export const typesOf = (value: unknown): string[] => listOf(ownValue(value, '@type')).map(termOf);

const isEvent = (value: unknown): boolean => typesOf(value).some((type) => GATHERING.test(type) && !NO_GATHERING.test(type));

/** The plain value of a property: the first of several, and the text in `{"@value": "..."}`. */
export function scalarOf(value: unknown): unknown {
  const [first] = listOf(value);
  return ownValue(first, '@value') ?? first;
}

/** A number, also one that is written as text; `NaN` when it is none. */
export function numberOf(value: unknown): number {
  const scalar = scalarOf(value);
  return typeof scalar === 'number' || (typeof scalar === 'string' && scalar.trim() !== '') ? Number(scalar) : NaN;
}

/** What is found in a value of JSON-LD. */
export interface Found {
  readonly events: EventNode[];
  /** Nodes by `@id`, for those that are only named elsewhere. */
  readonly byId: Map<string, Node>;
  /** Anything of JSON-LD at all. */
  isLinkedData: boolean;
}

function textOf(node: Node): string {
  try {
    return JSON.stringify(node);
  } catch {
    return ''; // Circular, which JSON cannot be.
  }
}

/** Of two nodes with one id the one that says more, in any order. */
function fuller(node: Node, other: Node | undefined): Node {
  if (!other) return node;
  const [a, b] = [textOf(node), textOf(other)];
  return a.length > b.length || (a.length === b.length && a < b) ? node : other;
}

/** Gathers the events of a value, each before those that it holds. */
export function gather(value: unknown, found: Found): void {
  const seen = new Set<unknown>();
  const named = new Set<unknown>();

  function visit(each: unknown, parent: EventNode | undefined, depth: number): void {
    if (typeof each !== 'object' || each === null || depth > DEEPEST || seen.has(each)) return;
    seen.add(each);
    if (Array.isArray(each)) {
      for (const item of each) visit(item, parent, depth + 1);
      return;
    }
    // `as`: any object that is no list can be looked at as a node.
    const node = each as Node;
    const types = typesOf(node);
    if (types.length > 0 || Object.hasOwn(node, '@graph') || Object.hasOwn(node, '@context')) found.isLinkedData = true;
    const event = isEvent(node) ? { node, parent } : undefined;
    if (event) found.events.push(event);
    for (const key of HOLDERS) visit(ownValue(node, key), event ?? parent, depth + 1);
  }

  function name(each: unknown, depth: number): void {
    if (typeof each !== 'object' || each === null || depth > DEEPEST || named.has(each)) return;
    named.add(each);
    const id = ownValue(each, '@id');
    // One that says more than its name. `as`: an object that has an id is a node.
    if (typeof id === 'string' && Object.keys(each).length > 1) found.byId.set(id, fuller(each as Node, found.byId.get(id)));
    for (const item of Object.values(each)) name(item, depth + 1);
  }

  visit(value, undefined, 0);
  name(value, 0);
}
