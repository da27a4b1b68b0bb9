import { expect } from '@open-wc/testing';
import { DeviceKeeper } from './device-keeper.js';
import type { KeeperSettings } from './device-keeper.js';
import type { KeepResult } from './keep-result.js';
import type { KeeperEvent } from './keeper.js';

const PASSPHRASE = 'four words that I remember';
/** Fewer iterations than people get: what is tested here is not how long a guess takes. */
const POLICY = { iterations: 100_000 } as const;

let count = 0;
let name: string;
const keeper = (settings: KeeperSettings = {}) => new DeviceKeeper({ name, policy: POLICY, ...settings });
const codeOf = (result: KeepResult<unknown>): string => (result.ok ? 'done' : result.fault.code);
const add = (entry: string) => (present: unknown) => ({ ok: true, value: [...((present as string[] | undefined) ?? []), entry] }) as const;
const names = async (): Promise<(string | undefined)[]> => (await indexedDB.databases()).map((database) => database.name);

describe('DeviceKeeper', () => {
  beforeEach(() => {
    name = `keeper-${(count += 1)}`;
  });
  afterEach(() => keeper().erase());

  it('finds out that nothing is kept, and leaves no trace of having looked', async () => {
    expect(await keeper().look()).to.deep.equal({ state: 'none' });
    expect(await names()).not.to.include(name);
  });

  it('finds out the same where the browser cannot list its databases', async () => {
    const { databases } = IDBFactory.prototype;
    // @ts-expect-error Browsers of before 2024.
    delete IDBFactory.prototype.databases;
    try {
      expect(await keeper().look()).to.deep.equal({ state: 'none' });
    } finally {
      IDBFactory.prototype.databases = databases;
    }
    expect(await names()).not.to.include(name);
  });

  it('keeps a record from one visit to the next', async () => {
    const first = keeper();
    expect(codeOf(await first.create(PASSPHRASE))).to.equal('done');
    expect(first.status.state).to.equal('open');
    await first.write('plan', { signs: ['not sleeping'] });
    const later = keeper();
    expect(await later.look()).to.deep.equal({ state: 'locked' });
    expect(codeOf(await later.read('plan'))).to.equal('locked');
    expect(codeOf(await later.unlock(PASSPHRASE))).to.equal('done');
    expect(await later.read('plan')).to.deep.equal({ ok: true, value: { signs: ['not sleeping'] } });
    await later.remove('plan');
    expect(await later.read('plan')).to.deep.equal({ ok: true, value: undefined });
  });

  it('keeps the entries that two tabs add at once', async () => {
    const [one, two] = [keeper(), keeper()];
    await one.create(PASSPHRASE);
    await two.unlock(PASSPHRASE);
    const entries = Array.from({ length: 6 }, (_, i) => `entry ${i}`);
    const outcomes = await Promise.all(entries.map((entry, i) => (i % 2 ? one : two).update('log', add(entry))));
    expect(outcomes.map(codeOf)).to.deep.equal(entries.map(() => 'done'));
    const log = await keeper()
      .unlock(PASSPHRASE)
      .then(() => one.read('log'));
    expect(log.ok && [...(log.value as string[])].sort()).to.deep.equal(entries);
  });

  it('tells the other tab what has changed there', async () => {
    const [one, two] = [keeper(), keeper()];
    await one.create(PASSPHRASE);
    await two.unlock(PASSPHRASE);
    const heard = new Promise<KeeperEvent>((resolve) => two.subscribe((event) => event.type === 'changed' && resolve(event)));
    await one.write('log', ['a']);
    expect(await heard).to.deep.equal({ type: 'changed', keys: ['log'] });
    expect(await two.read('log')).to.deep.equal({ ok: true, value: ['a'] });
  });

  it('leaves nothing behind when all is erased', async () => {
    const one = keeper();
    await one.create(PASSPHRASE);
    await one.write('plan', 'a note');
    await caches.open('handrail-answers@1');
    expect(codeOf(await one.erase())).to.equal('done');
    expect(one.status).to.deep.equal({ state: 'none' });
    expect(await names()).not.to.include(name);
    expect(await caches.keys()).to.deep.equal([]);
  });
});
