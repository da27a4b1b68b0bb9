import { DeviceKeeper } from '../../src/device/device-keeper.js';
import type { KeepResult } from '../../src/device/keep-result.js';
import type { KeeperSettings } from '../../src/device/keeper-settings.js';

export const PASSPHRASE = 'four words that I remember';

/** Fewer iterations than people get: how long a guess takes is tested in core. */
const POLICY = { iterations: 100_000 } as const;

/** Keepers over one database of their own, as if each were a tab; several share what is stored and nothing in memory. */
export class KeeperLab {
  static #count = 0;
  readonly database = `lab-${(KeeperLab.#count += 1)}`;

  tab(settings: KeeperSettings = {}): DeviceKeeper {
    return new DeviceKeeper({ name: this.database, policy: POLICY, ...settings });
  }

  /** A tab with an open vault, made where there is none. */
  async openTab(settings: KeeperSettings = {}): Promise<DeviceKeeper> {
    const tab = this.tab(settings);
    const { state } = await tab.look();
    const opened = await (state === 'none' ? tab.create(PASSPHRASE) : tab.unlock(PASSPHRASE));
    if (!opened.ok) throw new Error(`Not opened: ${opened.fault.code}`);
    return tab;
  }

  /** The database, held open by something that lets go of it for nobody. */
  hold(): Promise<IDBDatabase> {
    return answerOf(indexedDB.open(this.database));
  }

  async isStored(): Promise<boolean> {
    return (await indexedDB.databases()).some(({ name }) => name === this.database);
  }

  close(): Promise<unknown> {
    return this.tab().erase();
  }
}

/** `done`, or the code of the fault. */
export const codeOf = (result: KeepResult<unknown>): string => (result.ok ? 'done' : result.fault.code);

/** Puts something in the place of a method of the browser for as long as the work takes. */
export const withMethod = async <Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  method: Owner[Name],
  work: () => Promise<void>,
): Promise<void> => {
  const real = owner[name];
  owner[name] = method;
  try {
    await work();
  } finally {
    owner[name] = real;
  }
};

const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });

/** Everything that IndexedDB holds for this origin, names included. */
const databases = async (): Promise<unknown> => {
  const found: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answerOf(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const records = database.transaction(store).objectStore(store);
      found.push(name, store, ...(await Promise.all([answerOf(records.getAll()), answerOf(records.getAllKeys())])));
    }
    database.close();
  }
  return found;
};

const cached = async (): Promise<unknown> => {
  const found: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) found.push(name, request.url, (await (await cache.match(request))?.text()) ?? '');
  }
  return found;
};

/** The attributes of every element of the page, shadow roots included. */
const attributesBelow = (root: Document | ShadowRoot): string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.attributes].map(({ name, value }) => `${name}=${value}`),
    ...(element.shadowRoot ? attributesBelow(element.shadowRoot) : []),
  ]);

/** Every place in which a page can leave something, each as text. */
export const everythingLeft = async (): Promise<Readonly<Record<string, string>>> => ({
  localStorage: JSON.stringify({ ...localStorage }),
  sessionStorage: JSON.stringify({ ...sessionStorage }),
  cookies: document.cookie,
  indexedDB: JSON.stringify(await databases()),
  caches: JSON.stringify(await cached()),
  'window.name': window.name,
  location: location.href,
  'history.state': JSON.stringify(history.state),
  'document.title': document.title,
  attributes: attributesBelow(document).join('\n'),
});
