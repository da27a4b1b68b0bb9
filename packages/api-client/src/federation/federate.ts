import type { Meeting } from '@handrail/core';
import { pause } from '../http/pause.js';
import type { Result } from '../result.js';
import type { LoadOptions, SourceReading } from '../source/meeting-source.js';
import type { FederatedReading, FederatedSource, Federation, FederationSettings } from './federation.js';
import { listJoiner, type OneList } from './one-list.js';
import { statusOf, type SourceStatus } from './source-status.js';

/** Attempts at one source. */
interface Attempts {
  /** Number of the last one that has begun. */
  begun: number;
  /** Number of the newest that has settled: what an older one brings after it is out of date. */
  settled: number;
  /** Failed ones in a row. */
  failures: number;
}

/**
 * Makes one of several sources, the preferred one first: of a meeting that several list, its listing is shown.
 *
 * @throws TypeError when two sources have the same `feed`: their meetings could not be told apart.
 * @example
 * const all = federate([meetingGuide({ client, url }), bmlt({ client, url: root })]);
 * const { meetings, statuses } = await all.load();
 */
export const federate = (sources: readonly FederatedSource[], settings: FederationSettings = {}): Federation => {
  const { onStatus, askAgain, loading, signal, sleep = pause } = settings;
  const feeds = sources.map(({ feed }) => feed);
  const twice = feeds.find((feed, index) => feeds.indexOf(feed) !== index);
  if (twice !== undefined) throw new TypeError(`Two sources are named ${JSON.stringify(twice)}; give one of them another \`feed\`.`);
  const joiner = listJoiner(feeds);
  const attempts = feeds.map((): Attempts => ({ begun: 0, settled: 0, failures: 0 }));
  let statuses: readonly SourceStatus[] = feeds.map((feed) => ({ feed, state: 'loading' }));
  let joined: { readonly lists: readonly (readonly Meeting[])[]; readonly list: OneList } | undefined;
  let reading: FederatedReading | undefined;

  const read = (): FederatedReading => {
    const lists = statuses.map((status) => status.reading?.meetings ?? []);
    // What has not changed is not compared again.
    if (!joined?.lists.every((list, index) => list === lists[index])) joined = { lists, list: joiner.join(lists) };
    const findings = statuses.flatMap(({ feed, reading: own }) => (own?.findings ?? []).map((finding) => ({ ...finding, feed })));
    return { ...joined!.list, findings, statuses };
  };

  const settle = (index: number, number: number, result: Result<SourceReading>): void => {
    const own = attempts[index]!;
    if (number < own.settled) return;
    own.settled = number;
    const status = statusOf(feeds[index]!, statuses[index]!.reading, result);
    statuses = statuses.map((other, i) => (i === index ? status : other));
    reading = undefined;
    own.failures = status.state === 'ready' ? 0 : own.failures + 1;
    onStatus?.(status);
    void later(index, number);
  };

  const ask = async (index: number, options: LoadOptions): Promise<void> => {
    const source = sources[index]!;
    const number = (attempts[index]!.begun += 1);
    const { reading: before } = statuses[index]!;
    const how = { ...loading, ...(signal && { signal }), ...options };
    const result = before ? await source.reload.safe(before, how) : await source.load.safe(how);
    // Who gave up has not learnt anything about the source.
    if (result.ok || result.error.kind !== 'aborted') settle(index, number, result);
    else void later(index, number);
  };

  /** Asks a source again by itself, unless somebody did in the meantime. */
  const later = async (index: number, number: number): Promise<void> => {
    const own = attempts[index]!;
    const ms = own.failures > 0 ? askAgain?.(statuses[index]!, own.failures) : undefined;
    if (ms === undefined || signal?.aborted) return;
    await sleep(ms, signal);
    if (!signal?.aborted && own.begun === number) await ask(index, {});
  };

  return {
    get statuses() {
      return statuses;
    },
    get reading() {
      return (reading ??= read());
    },
    load: async ({ only = () => true, ...options } = {}) => {
      await Promise.all(statuses.map(async (status, index) => only(status) && ask(index, options)));
      return (reading ??= read());
    },
    take: (feed, result) => {
      const index = feeds.indexOf(feed);
      if (index < 0) throw new TypeError(`No source is named ${JSON.stringify(feed)}.`);
      settle(index, (attempts[index]!.begun += 1), result);
    },
    follow: (meeting) => {
      reading ??= read();
      return joiner.follow(meeting);
    },
  };
};
