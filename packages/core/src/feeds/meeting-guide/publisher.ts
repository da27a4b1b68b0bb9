import type { Publisher } from '../../model/meeting.js';
import type { FeedRow } from '../feed-row.js';
import { partReader } from '../part-reader.js';
import type { Writable } from '../writable.js';

const readRest = partReader<Publisher>({ line: { phone: 'entity_phone', location: 'entity_location' }, email: { email: 'entity_email' } });

/** Who publishes a row; `undefined` when it has no name. The specification says both `entity_website_url` and `entity_url`. */
export function readPublisher(row: FeedRow): Publisher | undefined {
  const name = row.line('entity');
  if (!name) return;
  const publisher: Writable<Publisher> = { name };
  const url = row.url('entity_website_url') ?? row.url('entity_url');
  if (url) publisher.url = url;
  readRest(row, publisher);
  return publisher;
}
