import { expect } from '@open-wc/testing';
import { KeeperLab, PASSPHRASE, codeOf, withMethod } from '../../test/device/keeper-lab.js';
import type { KeeperEvent } from './keeper.js';
import { PASSPHRASE_LENGTH } from './passphrase-length.js';

const WRONG = 'five words that are not it';
const add = (entry: string) => (present: unknown) => ({ ok: true, value: [...((present as string[] | undefined) ?? []), entry] }) as const;

describe('DeviceKeeper', () => {
  let lab: KeeperLab;
  beforeEach(() => {
    lab = new KeeperLab();
  });
  afterEach(() => lab.close());

  it('finds out that nothing is kept, and leaves no trace of having looked', async () => {
    expect(await lab.tab().look()).to.deep.equal({ state: 'none' });
    expect(await lab.isStored()).to.equal(false);
  });

  it('finds out the same where the browser cannot list its databases', async () => {
    // Browsers of before 2024 have no such method.
    const none = undefined as unknown as IDBFactory['databases'];
    await withMethod(IDBFactory.prototype, 'databases', none, async () => {
      expect(await lab.tab().look()).to.deep.equal({ state: 'none' });
    });
    expect(await lab.isStored()).to.equal(false);
  });

  it('keeps a record from one visit to the next', async () => {
    const first = await lab.openTab();
    await first.write('plan', { signs: ['not sleeping'] });
    const later = lab.tab();
    expect(await later.look()).to.deep.equal({ state: 'locked' });
    expect(codeOf(await later.read('plan'))).to.equal('locked');
    expect(codeOf(await later.unlock(PASSPHRASE))).to.equal('done');
    expect(await later.read('plan')).to.deep.equal({ ok: true, value: { signs: ['not sleeping'] } });
    await later.remove('plan');
    expect(await later.read('plan')).to.deep.equal({ ok: true, value: undefined });
  });

  it('keeps every entry that two tabs and two widgets add at once', async () => {
    const [one, two] = [await lab.openTab(), await lab.openTab()];
    const entries = Array.from({ length: 8 }, (_, i) => `entry ${i}`);
    const outcomes = await Promise.all(entries.map((entry, i) => (i % 2 ? one : two).update('log', add(entry))));
    expect(outcomes.map(codeOf)).to.deep.equal(entries.map(() => 'done'));
    const log = await (await lab.openTab()).read('log');
    expect(log.ok && [...(log.value as string[])].sort()).to.deep.equal(entries);
  });

  it('tells the other tab what has changed, and that a vault was made', async () => {
    const [one, two] = [lab.tab(), lab.tab()];
    await two.look();
    const isThere = new Promise<void>((resolve) => two.subscribe(() => two.status.state === 'locked' && resolve()));
    await one.create(PASSPHRASE);
    await isThere;
    await two.unlock(PASSPHRASE);
    const heard = new Promise<KeeperEvent>((resolve) => two.subscribe((event) => event.type === 'changed' && resolve(event)));
    await one.write('log', ['a']);
    expect(await heard).to.deep.equal({ type: 'changed', keys: ['log'] });
    expect(await two.read('log')).to.deep.equal({ ok: true, value: ['a'] });
  });

  it('opens again at once after a lock, whatever was still being read', async () => {
    const tab = await lab.openTab();
    await tab.write('plan', { signs: ['not sleeping'] });
    const reads = Array.from({ length: 20 }, () => tab.read('plan'));
    tab.lock();
    expect(codeOf(await tab.unlock(PASSPHRASE))).to.equal('done');
    await Promise.all(reads);
    expect(tab.status.state).to.equal('open');
    expect(await tab.read('plan')).to.deep.equal({ ok: true, value: { signs: ['not sleeping'] } });
  });

  it('makes the next try wait after wrong passphrases, and says how long', async () => {
    let now = Date.parse('2026-11-23T20:00:00Z');
    await lab.openTab();
    const tab = lab.tab({ now: () => now });
    await tab.look();
    const waits = [await tab.unlock(WRONG), await tab.unlock(WRONG), await tab.unlock(WRONG)];
    expect(waits.map((result) => !result.ok && result.fault)).to.deep.equal([
      { code: 'wrong-passphrase', waitMs: 0 },
      { code: 'wrong-passphrase', waitMs: 0 },
      { code: 'wrong-passphrase', waitMs: 1000 },
    ]);
    now += 400;
    expect(await tab.unlock(PASSPHRASE)).to.deep.equal({ ok: false, fault: { code: 'too-soon', waitMs: 600 } });
    now += 600;
    expect(codeOf(await tab.unlock(PASSPHRASE))).to.equal('done');
  });

  it('takes a passphrase of the length that it asks for, and none that is shorter', async () => {
    const tab = lab.tab();
    expect(await tab.create('é'.repeat(PASSPHRASE_LENGTH - 1))).to.deep.equal({
      ok: false,
      fault: { code: 'passphrase-short', needed: PASSPHRASE_LENGTH },
    });
    expect(codeOf(await tab.create('x'.repeat(5000)))).to.equal('passphrase-unusable');
    expect(codeOf(await tab.create('é'.repeat(PASSPHRASE_LENGTH)))).to.equal('done');
    expect(codeOf(await lab.tab().create(PASSPHRASE))).to.equal('vault-exists');
  });

  it('opens with the new passphrase only, after it was changed', async () => {
    const tab = await lab.openTab();
    expect(codeOf(await tab.changePassphrase(WRONG, 'another four good words'))).to.equal('wrong-passphrase');
    expect(codeOf(await tab.changePassphrase(PASSPHRASE, 'another four good words'))).to.equal('done');
    expect(codeOf(await lab.tab().unlock(PASSPHRASE))).to.equal('wrong-passphrase');
    expect(codeOf(await lab.tab().unlock('another four good words'))).to.equal('done');
  });

  it('stays locked when it is locked while it opens', async () => {
    await lab.openTab();
    const tab = lab.tab();
    await tab.look();
    const opening = tab.unlock(PASSPHRASE);
    tab.lock();
    expect(codeOf(await opening)).to.equal('locked');
    expect(tab.status.state).to.equal('locked');
    expect(codeOf(await tab.read('plan'))).to.equal('locked');
  });

  it('locks every tab when one is locked', async () => {
    const [one, two] = [await lab.openTab(), await lab.openTab()];
    const isLocked = new Promise<void>((resolve) => two.subscribe(() => two.status.state === 'locked' && resolve()));
    one.lock();
    expect(one.status.state).to.equal('locked');
    await isLocked;
    expect(codeOf(await two.read('log'))).to.equal('locked');
  });

  it('tells the widgets of every tab to drop what they hold when somebody leaves at once', async () => {
    const [one, two] = [await lab.openTab(), lab.tab()];
    const events: string[] = [];
    one.subscribe(({ type }) => events.push(type));
    const isWiped = new Promise<void>((resolve) => two.subscribe(({ type }) => type === 'wipe' && resolve()));
    one.lockAll();
    expect(events).to.include('wipe');
    expect(one.status.state).to.equal('locked');
    await isWiped;
  });

  it('tells all that it is locked, also after one of them has thrown', async () => {
    const tab = await lab.openTab();
    const reported: unknown[] = [];
    const heard: string[] = [];
    await withMethod(
      globalThis,
      'reportError',
      (error: unknown) => void reported.push(error),
      async () => {
        const end = tab.subscribe(() => {
          throw new RangeError('a mistake in a widget');
        });
        tab.subscribe(() => heard.push(tab.status.state));
        tab.lock();
        end();
      },
    );
    expect(heard).to.deep.equal(['locked']);
    expect(reported.map(String)).to.deep.equal(['RangeError: a mistake in a widget']);
  });

  it('is locked and wiped when the page is left, before the browser keeps it for the way back', async () => {
    const tab = await lab.openTab();
    const events: string[] = [];
    tab.subscribe(({ type }) => events.push(type));
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(tab.status.state).to.equal('locked');
    expect(events).to.include('wipe');
    await lab.tab().erase();
    const isGone = new Promise<void>((resolve) => tab.subscribe(() => tab.status.state === 'none' && resolve()));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await isGone;
  });

  it('leaves nothing behind when all is erased, in no tab and no cache', async () => {
    const [one, two] = [await lab.openTab(), await lab.openTab()];
    await one.write('plan', 'a note');
    await caches.open('handrail-answers@1');
    await caches.open('of-the-page');
    const isGone = new Promise<void>((resolve) => two.subscribe(() => two.status.state === 'none' && resolve()));
    expect(codeOf(await one.erase())).to.equal('done');
    expect(one.status).to.deep.equal({ state: 'none' });
    await isGone;
    expect(await lab.isStored()).to.equal(false);
    expect(await caches.keys()).to.deep.equal(['of-the-page']);
    await caches.delete('of-the-page');
    expect(codeOf(await two.create(PASSPHRASE))).to.equal('done');
    expect(await two.keys()).to.deep.equal({ ok: true, value: [] });
  });

  it('answers where something of the page holds on to the database', async function () {
    this.timeout(15_000);
    const tab = await lab.openTab();
    const held = await lab.hold();
    const erased = await tab.erase();
    held.close();
    expect(erased).to.deep.equal({ ok: false, fault: { code: 'not-erased', left: ['database'] } });
    expect(tab.status.state).to.equal('locked');
  });

  it('says what could not be erased', async () => {
    const tab = await lab.openTab();
    await caches.open('handrail-answers@1');
    const refuse = (): IDBOpenDBRequest => {
      throw new DOMException('refused', 'UnknownError');
    };
    await withMethod(IDBFactory.prototype, 'deleteDatabase', refuse, () =>
      withMethod(
        CacheStorage.prototype,
        'delete',
        async () => false,
        async () => {
          expect(await tab.erase()).to.deep.equal({ ok: false, fault: { code: 'not-erased', left: ['database', 'cache'] } });
          // What the database held is overwritten and taken out all the same.
          expect(tab.status).to.deep.equal({ state: 'none' });
        },
      ),
    );
  });
});
