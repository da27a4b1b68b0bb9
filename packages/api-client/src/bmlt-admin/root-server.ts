import { call, type Call } from '../result.js';
import type { AdminCallOptions, AdminSend } from './admin-request.js';
import { decodeList, decodeOne, type AdminList, type Decode } from './decode.js';
import { isRecord } from './field-reader.js';
import { recordPath } from './resource.js';

/** A server whose meetings an aggregator collects. What it tells of its keepers' machine and keys is not read. */
export interface RootServer {
  /** Id at the aggregator. */
  readonly id: number;
  readonly sourceId: number | null;
  readonly name: string | null;
  readonly url: string | null;
  /** Version of its software, for example `4.2.7`. */
  readonly version: string | null;
  /** As the aggregator writes it, in its own zone; `null` when never. */
  readonly lastSuccessfulImport: string | null;
  /** Counts; `null` before the first import. */
  readonly statistics: {
    readonly serviceBodies: Readonly<Record<'numZones' | 'numRegions' | 'numAreas' | 'numGroups', number | null>>;
    readonly meetings: Readonly<Record<'numTotal' | 'numInPerson' | 'numVirtual' | 'numHybrid' | 'numUnknown', number | null>>;
  };
}

/** The servers of an aggregator, which anybody may ask for. Other servers have none and answer 404. */
export interface RootServers {
  readonly list: Call<[options?: AdminCallOptions], AdminList<RootServer>>;
  readonly get: Call<[id: number, options?: AdminCallOptions], RootServer>;
}

/** `serverInfo` is JSON in a text, with keys and versions of the machine besides. */
const versionIn = (text: string | null): string | null => {
  try {
    const info: unknown = JSON.parse(text ?? 'null');
    const [first] = Array.isArray(info) ? (info as readonly unknown[]) : [info];
    const version = isRecord(first) ? first['version'] : undefined;
    return typeof version === 'string' ? version : null;
  } catch {
    // No JSON: nobody knows.
    return null;
  }
};

const decodeRootServer: Decode<RootServer> = (fields) => {
  const id = fields.number('id');
  if (id === null) return undefined;
  const statistics = fields.record('statistics');
  const [bodies, meetings] = [statistics.record('serviceBodies'), statistics.record('meetings')];
  return {
    id,
    sourceId: fields.number('sourceId'),
    name: fields.text('name'),
    url: fields.text('url'),
    version: versionIn(fields.text('serverInfo')),
    lastSuccessfulImport: fields.text('lastSuccessfulImport'),
    statistics: {
      serviceBodies: {
        numZones: bodies.number('numZones'),
        numRegions: bodies.number('numRegions'),
        numAreas: bodies.number('numAreas'),
        numGroups: bodies.number('numGroups'),
      },
      meetings: {
        numTotal: meetings.number('numTotal'),
        numInPerson: meetings.number('numInPerson'),
        numVirtual: meetings.number('numVirtual'),
        numHybrid: meetings.number('numHybrid'),
        numUnknown: meetings.number('numUnknown'),
      },
    },
  };
};

/** Makes the calls for the servers of an aggregator. */
export const rootServers = (send: AdminSend): RootServers => ({
  list: call(async (options) => decodeList(await send('GET', 'rootservers', {}, options), decodeRootServer)),
  get: call(async (id, options) => {
    const path = recordPath('rootservers', id);
    return decodeOne(await send('GET', path, {}, options), decodeRootServer);
  }),
});
