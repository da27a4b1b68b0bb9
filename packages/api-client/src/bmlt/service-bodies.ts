import type { Params } from './address.js';
import { idParams, type Choice, type RecordId } from './choice.js';
import type { RecordReader } from './record-reader.js';
import type { Refuse } from './refused.js';

/** An area, a region or another body that serves groups. Its e-mail address is not read. */
export interface ServiceBody {
  readonly id: string;
  /** Absent at the top. */
  readonly parentId?: string;
  readonly name: string;
  readonly description?: string;
  /** Group, cooperative, group support unit, local unit, area, metro area, region, zone, world. */
  readonly type: 'GR' | 'CO' | 'GS' | 'LS' | 'AS' | 'MA' | 'RS' | 'ZF' | 'WS' | (string & {});
  /** http or https. */
  readonly url?: string;
  /** Number to call, as its keepers wrote it. */
  readonly helpline?: string;
  /** Code of NA World Services. */
  readonly worldId?: string;
  /** Id of its server at an aggregator. */
  readonly serverId?: string;
}

/** Which service bodies to ask for; default: all. */
export interface ServiceBodyFilter {
  readonly ids?: Choice<RecordId>;
  /** With those below them. */
  readonly recursive?: boolean;
  /** With those above them. */
  readonly parents?: boolean;
  /** Servers of an aggregator. */
  readonly servers?: Choice<RecordId>;
}

/** Writes a filter as parameters of GetServiceBodies. */
export const serviceBodyParams = ({ ids, recursive, parents, servers }: ServiceBodyFilter, refuse: Refuse): Params => [
  ...idParams(refuse)('services', 'ids', ids),
  ...(recursive ? [['recursive', '1'] as const] : []),
  ...(parents ? [['parents', '1'] as const] : []),
  ...idParams(refuse)('root_server_ids', 'servers', servers),
];

/** A link that is safe to put on a page: http or https with a host, and no credentials. */
const webAddressOf = (record: RecordReader, field: string): string | undefined => {
  const text = record.text(field);
  if (text === '') return undefined;
  try {
    const { protocol, hostname, username, password, href } = new URL(/^[a-z][\w+.-]*:/i.test(text) ? text : `https://${text}`);
    if (/^https?:$/.test(protocol) && hostname.includes('.') && username + password === '') return href;
  } catch {
    // Not an address at all; told below as any other that cannot be used.
  }
  record.note('url-invalid', field);
  return undefined;
};

/** Reads one service body. One without an id is reported. */
export const decodeServiceBody = (record: RecordReader): ServiceBody | undefined => {
  const id = record.id('id');
  if (id === undefined) {
    record.note('id-missing', '');
    return undefined;
  }
  const parentId = record.id('parent_id');
  const description = record.optional('description');
  const url = webAddressOf(record, 'url');
  const helpline = record.optional('helpline');
  const worldId = record.optional('world_id');
  const serverId = record.id('root_server_id') ?? record.id('server_id');
  return {
    id,
    name: record.text('name'),
    type: record.text('type'),
    ...(parentId !== undefined && { parentId }),
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
    ...(helpline !== undefined && { helpline }),
    ...(worldId !== undefined && { worldId }),
    ...(serverId !== undefined && { serverId }),
  };
};
