import { gather } from './nodes.js';
import type { EventNode, Found } from './nodes.js';
import { pageScripts } from './page-scripts.js';

/** What a feed of JSON-LD holds. */
export interface LinkedData {
  readonly events: readonly EventNode[];
  readonly byId: Found['byId'];
  /** Texts of scripts that are no JSON. */
  readonly broken: readonly string[];
}

/** The events in a value of JSON-LD, its text, or an HTML page with such texts in scripts; `undefined` when it is none of these. */
export function linkedDataOf(input: unknown): LinkedData | undefined {
  const found: Found = { events: [], byId: new Map(), isLinkedData: false };
  const broken: string[] = [];
  const values: unknown[] = [];
  const text = typeof input === 'string' ? input.replace(/^\ufeff/, '').trim() : undefined;
  const isPage = text?.startsWith('<') ?? false;
  const texts = text === undefined ? [] : isPage ? pageScripts(text) : [text];
  for (const each of texts) {
    try {
      values.push(JSON.parse(each));
    } catch {
      broken.push(each);
    }
  }
  if (text === undefined) values.push(input);
  for (const value of values) gather(value, found);
  const isEmptyList = values.some((value) => Array.isArray(value) && value.length === 0);
  const isPageWithScripts = isPage && texts.length > 0;
  if (!found.isLinkedData && !isEmptyList && !isPageWithScripts) return;
  return { events: found.events, byId: found.byId, broken: isPage ? broken : [] };
}
