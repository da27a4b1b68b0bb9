import { expect } from '@open-wc/testing';
import { Vault } from '@handrail/core/vault';
import { indexedDbStore } from './indexed-db-store.js';

const PASSPHRASE = 'four words that I remember';
const SECRET = 'a note that nobody else may read';
/** Fewer iterations than people get: what is tested here is the store. */
const POLICY = { iterations: 100_000 } as const;

let count = 0;
let database: string;
const store = () => indexedDbStore(database);
const openVault = (id = 'v') => new Vault({ crypto: globalThis.crypto, store: store(), id, now: () => Date.now(), policy: POLICY });

/** Everything that IndexedDB holds for this origin, as text. */
const everythingKept = async (): Promise<string> => {
  const found: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not opened'));
    });
    for (const objectStore of db.objectStoreNames) {
      const texts = db.transaction(objectStore).objectStore(objectStore);
      for (const request of [texts.getAll(), texts.getAllKeys()] as IDBRequest<unknown[]>[]) {
        found.push(await new Promise<unknown>((resolve) => (request.onsuccess = () => resolve(request.result))));
      }
    }
    db.close();
  }
  return JSON.stringify(found);
};

describe('indexedDbStore', () => {
  beforeEach(() => {
    database = `test-${(count += 1)}`;
  });
  afterEach(() => void indexedDB.deleteDatabase(database));

  it('gives back what it was given, and nothing for what was never there', async () => {
    const texts = store();
    await texts.set('a', '1');
    await texts.set('__proto__', '2');
    expect([await texts.get('a'), await texts.get('__proto__'), await texts.get('toString')]).to.deep.equal(['1', '2', undefined]);
    expect([...(await texts.keys())].sort()).to.deep.equal(['__proto__', 'a']);
    await texts.delete('a');
    await texts.delete('never there');
    expect(await texts.keys()).to.deep.equal(['__proto__']);
  });

  it('lets only one of many tabs change a text that all have read', async () => {
    const tabs = Array.from({ length: 20 }, store);
    await tabs[0]!.set('head', 'old');
    const outcomes = await Promise.all(tabs.map((tab, i) => tab.compareAndSet('head', 'old', `by ${i}`)));
    expect(outcomes.filter(Boolean)).to.have.length(1);
    expect(await store().get('head')).to.equal(`by ${outcomes.indexOf(true)}`);
    expect(await store().compareAndSet('new', undefined, 'first')).to.equal(true);
    expect(await store().compareAndSet('new', undefined, 'second')).to.equal(false);
  });

  it('carries a vault from one visit to the next, with nothing in clear', async () => {
    const vault = openVault();
    expect(await vault.create(PASSPHRASE)).to.deep.equal({ ok: true, value: undefined });
    expect((await vault.set('plan', { signs: SECRET })).ok).to.equal(true);
    const kept = await everythingKept();
    for (const word of [SECRET, PASSPHRASE, 'plan', 'signs']) expect(kept).not.to.contain(word);

    const later = openVault();
    expect(await later.state()).to.deep.equal({ ok: true, value: 'locked' });
    expect((await later.unlock('five words that are not it')).ok).to.equal(false);
    expect((await later.unlock(PASSPHRASE)).ok).to.equal(true);
    expect(await later.get('plan')).to.deep.equal({ ok: true, value: { signs: SECRET } });
  });

  it('overwrites nothing of a second tab', async () => {
    const [one, two] = [openVault(), openVault()];
    await one.create(PASSPHRASE);
    await two.unlock(PASSPHRASE);
    expect((await one.set('mood', 'calm')).ok).to.equal(true);
    const late = await two.set('mood', 'tired');
    expect(late.ok ? [] : late.errors.map(({ code }) => code)).to.deep.equal(['conflict']);
    await two.refresh();
    expect(await two.get('mood')).to.deep.equal({ ok: true, value: 'calm' });
  });

  it('leaves nothing behind when the vault is erased', async () => {
    const vault = openVault();
    await vault.create(PASSPHRASE);
    await vault.set('plan', SECRET);
    expect((await vault.erase()).ok).to.equal(true);
    expect(await store().keys()).to.deep.equal([]);
  });

  it('lets another tab delete the database, and begins anew when it is asked', async () => {
    const texts = store();
    await texts.set('a', '1');
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(database);
      request.onsuccess = () => resolve();
      request.onblocked = () => reject(new Error('A store that nobody uses held on to its database.'));
    });
    expect(await texts.get('a')).to.equal(undefined);
  });

  it('tells the vault when the browser refuses', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    try {
      const created = await openVault().create(PASSPHRASE);
      expect(created.ok ? [] : created.errors.map(({ code, value }) => [code, value])).to.deep.equal([['store-failed', 'SecurityError']]);
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect((await openVault().create(PASSPHRASE)).ok).to.equal(true);
  });
});
