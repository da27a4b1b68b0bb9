import { expect } from '@open-wc/testing';
import { KeeperLab, PASSPHRASE, codeOf, withMethod } from '../../test/device/keeper-lab.js';
import type { DeviceKeeper } from './device-keeper.js';
import { Kept } from './kept.js';
import type { KeptOptions } from './kept-options.js';

interface Log {
  readonly entries: readonly string[];
}

const readLog = (raw: unknown) => {
  const isLog = typeof raw === 'object' && raw !== null && 'entries' in raw && Array.isArray(raw.entries);
  // Only texts are ever in it, in this test.
  return isLog ? ({ ok: true, value: raw as Log } as const) : ({ ok: false } as const);
};
const both = (present: Log, mine: Log): Log => ({ entries: [...new Set([...present.entries, ...mine.entries])] });
const log = (...entries: string[]): Log => ({ entries });

describe('Kept', () => {
  let lab: KeeperLab;
  const started: Kept<Log>[] = [];
  beforeEach(() => {
    lab = new KeeperLab();
  });
  afterEach(async () => {
    for (const document of started.splice(0)) document.stop();
    await lab.close();
  });

  const document = async (keeper: DeviceKeeper, options: Partial<KeptOptions<Log>> = {}): Promise<Kept<Log>> => {
    const made = new Kept<Log>({ key: 'log', version: 2, read: readLog, keeper: () => keeper, ...options }, () => undefined);
    started.push(made);
    await made.start();
    return made;
  };
  /** Waits for what other tabs and the keeper have told. */
  const until = async (isSo: () => boolean): Promise<void> => {
    for (let i = 0; i < 100 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isSo(), String(isSo)).to.equal(true);
  };

  it('is in memory, and stores nothing, until the person asks', async () => {
    const mine = await document(lab.tab());
    expect(mine.mode).to.equal('memory');
    await mine.set(log('a'));
    expect(mine.value).to.deep.equal(log('a'));
    expect(await lab.isStored()).to.equal(false);
  });

  it('is remembered with what is in memory, and written through from then on', async () => {
    const mine = await document(lab.tab());
    await mine.set(log('a'));
    expect(codeOf(await mine.remember(PASSPHRASE))).to.equal('done');
    expect(mine.mode).to.equal('remembered');
    await mine.set(log('a', 'b'));
    const later = await document(lab.tab());
    expect([later.mode, later.value]).to.deep.equal(['locked', undefined]);
    expect(codeOf(await later.unlock(PASSPHRASE))).to.equal('done');
    expect([later.mode, later.value]).to.deep.equal(['remembered', log('a', 'b')]);
  });

  it('is remembered before there is anything in it', async () => {
    const mine = await document(lab.tab());
    await mine.remember(PASSPHRASE);
    expect(mine.mode).to.equal('remembered');
    await mine.set(log('a'));
    const later = await document(await lab.openTab());
    expect(later.value).to.deep.equal(log('a'));
  });

  it('drops its value when the vault locks', async () => {
    const tab = lab.tab();
    const mine = await document(tab);
    await mine.set(log('a'));
    await mine.remember(PASSPHRASE);
    tab.lock();
    expect([mine.mode, mine.value]).to.deep.equal(['locked', undefined]);
  });

  it('shows nothing that was still being read when the vault locked', async () => {
    const tab = await lab.openTab();
    await tab.write('log', { v: 2, data: { entries: ['kept'] } });
    let finish = (): void => undefined;
    const isReading = new Promise<void>((begun) => {
      const slowly = (raw: unknown) => {
        begun();
        return new Promise<ReturnType<typeof readLog>>((resolve) => (finish = () => resolve(readLog(raw))));
      };
      void document(tab, { read: slowly });
    });
    await isReading;
    const [mine] = started;
    tab.lock();
    finish();
    await mine?.save();
    expect([mine?.mode, mine?.value]).to.deep.equal(['locked', undefined]);
  });

  it('asks nobody anything before the vault that has just opened was looked into', async () => {
    const tab = await lab.openTab();
    await tab.write('log', { v: 2, data: { entries: ['kept'] } });
    tab.lock();
    const states: string[] = [];
    const mine = new Kept<Log>({ key: 'log', version: 2, read: readLog, keeper: () => tab }, () =>
      states.push(mine.isLooking ? 'looking' : mine.mode),
    );
    started.push(mine);
    await mine.start();
    await tab.unlock(PASSPHRASE);
    await until(() => mine.value !== undefined);
    expect([...new Set(states)]).to.deep.equal(['looking', 'remembered']);
  });

  it('keeps what is only in memory when the vault locks, and drops it when somebody leaves at once', async () => {
    const tab = await lab.openTab();
    const mine = await document(tab);
    await mine.set(log('a'));
    tab.lock();
    expect([mine.mode, mine.value]).to.deep.equal(['memory', log('a')]);
    tab.lockAll();
    expect(mine.value).to.equal(undefined);
  });

  it('goes on in memory while something is locked, and is not mixed with it when another widget unlocks', async () => {
    const tab = await lab.openTab();
    await tab.write('log', { v: 2, data: { entries: ['kept'] } });
    tab.lock();
    const mine = await document(tab);
    expect(mine.mode).to.equal('locked');
    mine.onlyNow();
    expect(mine.mode).to.equal('memory');
    await mine.set(log('now'));
    await tab.unlock(PASSPHRASE);
    expect(codeOf(await mine.unlock(PASSPHRASE))).to.equal('already-kept');
    expect([mine.mode, mine.value]).to.deep.equal(['memory', log('now')]);
    expect(codeOf(await mine.remember())).to.equal('already-kept');
    expect(await tab.read('log')).to.deep.equal({ ok: true, value: { v: 2, data: { entries: ['kept'] } } });
    await mine.takeKept();
    expect([mine.mode, mine.value]).to.deep.equal(['remembered', log('kept')]);
  });

  it('takes the place of what was kept where the person says so', async () => {
    const tab = await lab.openTab();
    await tab.write('log', { v: 2, data: { entries: ['kept'] } });
    tab.lock();
    const mine = await document(tab);
    await mine.set(log('now'));
    expect(codeOf(await mine.remember(PASSPHRASE))).to.equal('already-kept');
    expect(codeOf(await mine.remember('', 'replace'))).to.equal('done');
    expect((await document(await lab.openTab())).value).to.deep.equal(log('now'));
  });

  it('loses no entry of two tabs', async () => {
    const [one, two] = [await document(await lab.openTab()), await document(await lab.openTab())];
    await one.remember();
    await two.remember();
    const add = (entry: string) => (present: Log | undefined) => log(...(present?.entries ?? []), entry);
    await Promise.all([one.update(add('a')), two.update(add('b')), one.update(add('c')), two.update(add('d'))]);
    await until(() => one.value?.entries.length === 4 && two.value?.entries.length === 4);
    expect([...(one.value?.entries ?? [])].sort()).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(two.value).to.deep.equal(one.value);
  });

  it('merges what another tab wrote, where the widget says how', async () => {
    const mine = await document(await lab.openTab(), { merge: both });
    await mine.set(log('a'));
    await mine.remember();
    await (await lab.openTab()).write('log', { v: 2, data: { entries: ['a', 'theirs'] } });
    expect(codeOf(await mine.set(log('a', 'mine')))).to.equal('done');
    expect(mine.value).to.deep.equal(log('a', 'theirs', 'mine'));
  });

  it('overwrites nothing of another tab without being told to', async () => {
    const other = await lab.openTab();
    const mine = await document(await lab.openTab());
    await mine.set(log('a'));
    await mine.remember();
    await other.update('log', () => ({ ok: true, value: { v: 2, data: { entries: ['theirs'] } } }));
    const set = await mine.set(log('mine'));
    expect(codeOf(set)).to.equal('conflict');
    expect([mine.value, mine.isSaved, mine.fault?.code]).to.deep.equal([log('mine'), false, 'conflict']);
    expect(await other.read('log')).to.deep.equal({ ok: true, value: { v: 2, data: { entries: ['theirs'] } } });
    expect(codeOf(await mine.save('replace'))).to.equal('done');
    expect([mine.value, mine.isSaved, mine.fault]).to.deep.equal([log('mine'), true, undefined]);
    expect((await document(await lab.openTab())).value).to.deep.equal(log('mine'));
  });

  it('shows what is not kept for want of room, and keeps it when there is room', async () => {
    const mine = await document(await lab.openTab());
    await mine.set(log('a'));
    await mine.remember();
    const full = (): IDBRequest<IDBValidKey> => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await withMethod(IDBObjectStore.prototype, 'put', full, async () => {
      expect(codeOf(await mine.set(log('a', 'b')))).to.equal('full');
      expect([mine.value, mine.isSaved, mine.fault?.code]).to.deep.equal([log('a', 'b'), false, 'full']);
    });
    expect((await document(await lab.openTab())).value).to.deep.equal(log('a'));
    await mine.set(log('a', 'b', 'c'));
    expect([mine.value, mine.isSaved, mine.fault]).to.deep.equal([log('a', 'b', 'c'), true, undefined]);
    expect((await document(await lab.openTab())).value).to.deep.equal(log('a', 'b', 'c'));
  });

  it('stays in memory where there is no room to remember it', async () => {
    const mine = await document(lab.tab());
    await mine.set(log('a'));
    const full = (): IDBRequest<IDBValidKey> => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await withMethod(IDBObjectStore.prototype, 'put', full, async () => {
      expect(codeOf(await mine.remember(PASSPHRASE))).to.equal('full');
    });
    expect([mine.mode, mine.value]).to.deep.equal(['memory', log('a')]);
  });

  it('leaves a document of a later release untouched', async () => {
    const tab = await lab.openTab();
    const newer = { v: 3, data: { lines: ['from the future'] } };
    await tab.write('log', newer);
    const mine = await document(tab);
    expect([mine.mode, mine.value, mine.fault?.code]).to.deep.equal(['remembered', undefined, 'newer-version']);
    expect(codeOf(await mine.set(log('a')))).to.equal('newer-version');
    expect(codeOf(await mine.save('replace'))).to.equal('newer-version');
    expect(await tab.read('log')).to.deep.equal({ ok: true, value: newer });
  });

  it('brings a document of an earlier release up to date, in the vault with the next change', async () => {
    const tab = await lab.openTab();
    await tab.write('log', { v: 1, data: ['old'] });
    const mine = await document(tab, { upgrade: (raw, version) => (version === 1 ? { entries: raw } : raw) });
    expect([mine.value, mine.fault]).to.deep.equal([log('old'), undefined]);
    await mine.update((present) => log(...(present?.entries ?? []), 'new'));
    expect(await tab.read('log')).to.deep.equal({ ok: true, value: { v: 2, data: { entries: ['old', 'new'] } } });
  });

  it('puts aside what it cannot read before anything takes its place', async () => {
    const tab = await lab.openTab();
    for (const odd of ['a text', { v: 2, data: { entries: 'none' } }]) {
      await tab.write('log', odd);
      const mine = await document(tab);
      expect([mine.value, mine.fault?.code]).to.deep.equal([undefined, 'unreadable']);
      expect(await tab.read('log')).to.deep.equal({ ok: true, value: odd });
      expect(codeOf(await mine.set(log('new')))).to.equal('done');
      mine.stop();
    }
    expect(await tab.keys()).to.deep.equal({ ok: true, value: ['log', 'log/aside/1', 'log/aside/2'] });
    expect(await tab.read('log/aside/1')).to.deep.equal({ ok: true, value: 'a text' });
    expect(await tab.read('log/aside/2')).to.deep.equal({ ok: true, value: { v: 2, data: { entries: 'none' } } });
    expect(await tab.read('log')).to.deep.equal({ ok: true, value: { v: 2, data: log('new') } });
  });

  it('is forgotten alone, and in the other tab too', async () => {
    const [tab, other] = [await lab.openTab(), await lab.openTab()];
    await tab.write('plan', 'stays');
    const [mine, theirs] = [await document(tab), await document(other)];
    await mine.set(log('a'));
    await mine.remember();
    await until(() => theirs.value !== undefined);
    expect(codeOf(await mine.forget())).to.equal('done');
    expect([mine.mode, mine.value]).to.deep.equal(['memory', undefined]);
    await until(() => theirs.value === undefined);
    expect(await tab.keys()).to.deep.equal({ ok: true, value: ['plan'] });
  });

  it('looks for nothing where the page wants nothing remembered', async () => {
    const tab = await lab.openTab();
    await tab.write('log', { v: 2, data: { entries: ['kept'] } });
    const mine = await document(tab, { mayRemember: () => false });
    expect([mine.mode, mine.value]).to.deep.equal(['memory', undefined]);
    await mine.set(log('now'));
    expect(await tab.read('log')).to.deep.equal({ ok: true, value: { v: 2, data: { entries: ['kept'] } } });
  });

  it('works in memory where nothing can be kept', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const mine = await document(lab.tab());
      expect([mine.mode, mine.keeper.status.reason]).to.deep.equal(['unavailable', 'insecure-context']);
      await mine.set(log('a'));
      expect(mine.value).to.deep.equal(log('a'));
      expect(codeOf(await mine.remember(PASSPHRASE))).to.equal('insecure-context');
    } finally {
      // The prototype's own again.
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });
});
