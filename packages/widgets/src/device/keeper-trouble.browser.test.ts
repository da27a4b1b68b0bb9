import { expect } from '@open-wc/testing';
import { KeeperLab, PASSPHRASE, codeOf, withMethod } from '../../test/device/keeper-lab.js';

const { put, delete: remove } = IDBObjectStore.prototype;
const OLD = { entries: ['one'] };
const NEW = { entries: ['one', 'two'] };

describe('DeviceKeeper in a browser that refuses', () => {
  let lab: KeeperLab;
  beforeEach(() => {
    lab = new KeeperLab();
  });
  afterEach(() => lab.close());

  it('says that nothing can be kept where IndexedDB is refused', async () => {
    const refuse = (): IDBOpenDBRequest => {
      throw new DOMException('refused', 'SecurityError');
    };
    const none = undefined as unknown as IDBFactory['databases'];
    await withMethod(IDBFactory.prototype, 'databases', none, () =>
      withMethod(IDBFactory.prototype, 'open', refuse, async () => {
        const tab = lab.tab();
        expect(await tab.look()).to.deep.equal({ state: 'unavailable', reason: 'storage-refused' });
        expect(codeOf(await tab.create(PASSPHRASE))).to.equal('storage-refused');
        expect(codeOf(await tab.erase())).to.equal('storage-refused');
      }),
    );
  });

  it('says that nothing can be kept where the page is not secure', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const tab = lab.tab();
      expect(await tab.look()).to.deep.equal({ state: 'unavailable', reason: 'insecure-context' });
      expect(codeOf(await tab.create(PASSPHRASE))).to.equal('insecure-context');
    } finally {
      // The prototype's own again.
      Reflect.deleteProperty(crypto, 'subtle');
    }
    expect(await lab.tab().look()).to.deep.equal({ state: 'none' });
  });

  it('keeps what it has when there is no room for more', async () => {
    const tab = await lab.openTab();
    await tab.write('log', OLD);
    const full = (): IDBRequest<IDBValidKey> => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await withMethod(IDBObjectStore.prototype, 'put', full, async () => {
      expect(codeOf(await tab.write('log', NEW))).to.equal('full');
      expect(await tab.read('log')).to.deep.equal({ ok: true, value: OLD });
    });
    expect(await (await lab.openTab()).read('log')).to.deep.equal({ ok: true, value: OLD });
    expect(codeOf(await tab.write('log', NEW))).to.equal('done');
  });

  it('makes no half of a vault where there is no room', async () => {
    const full = (): IDBRequest<IDBValidKey> => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await withMethod(IDBObjectStore.prototype, 'put', full, async () => {
      expect(codeOf(await lab.tab().create(PASSPHRASE))).to.equal('full');
    });
    expect(await lab.tab().look()).to.deep.equal({ state: 'none' });
  });

  it('has the whole old or the whole new state, wherever between two writes the browser stops', async () => {
    const states: string[] = [];
    for (let survives = 0; survives < 6; survives++) {
      const tab = await lab.openTab();
      await tab.write('log', OLD);
      let steps = 0;
      // From some step on every transaction is undone, as when the browser is ended there.
      const orStop = <Answer>(store: IDBObjectStore, request: IDBRequest<Answer>): IDBRequest<Answer> => {
        steps += 1;
        if (steps > survives) store.transaction.abort();
        return request;
      };
      await withMethod(
        IDBObjectStore.prototype,
        'put',
        function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
          return orStop(this, put.call(this, value, key));
        },
        () =>
          withMethod(
            IDBObjectStore.prototype,
            'delete',
            function (this: IDBObjectStore, query: IDBValidKey | IDBKeyRange) {
              return orStop(this, remove.call(this, query));
            },
            async () => void (await tab.write('log', NEW)),
          ),
      );
      const read = await (await lab.openTab()).read('log');
      states.push(read.ok ? JSON.stringify(read.value) : read.fault.code);
    }
    expect(new Set(states)).to.deep.equal(new Set([JSON.stringify(OLD), JSON.stringify(NEW)]));
    expect(states[0]).to.equal(JSON.stringify(OLD));
    expect(states.at(-1)).to.equal(JSON.stringify(NEW));
  });
});

describe('A file of the DeviceKeeper', () => {
  let lab: KeeperLab;
  beforeEach(() => {
    lab = new KeeperLab();
  });
  afterEach(() => lab.close());

  it('brings everything back after an erasure', async () => {
    const tab = await lab.openTab();
    await tab.write('plan', { steps: ['call Rosa'] });
    await tab.write('log', NEW);
    const file = await tab.export();
    expect(file.ok && file.value).not.to.contain('Rosa');
    await tab.erase();
    await tab.create('entirely other words');
    const plan = await tab.import(file.ok ? file.value : '', PASSPHRASE);
    expect(plan).to.deep.equal({ ok: true, value: { added: ['plan', 'log'], replaced: [], unchanged: [] } });
    expect(await tab.keys()).to.deep.equal({ ok: true, value: [] });
    expect(codeOf(await tab.confirmImport('add'))).to.equal('done');
    expect(await tab.read('plan')).to.deep.equal({ ok: true, value: { steps: ['call Rosa'] } });
    expect(await tab.read('log')).to.deep.equal({ ok: true, value: NEW });
  });

  it('is sealed under another passphrase where one is given, and readable where that was asked for', async () => {
    const tab = await lab.openTab();
    await tab.write('plan', 'call Rosa');
    const other = await tab.export('the words of my sister');
    const sealed = other.ok ? other.value : '';
    expect(codeOf(await tab.import(sealed, PASSPHRASE))).to.equal('wrong-passphrase');
    expect(codeOf(await tab.import(sealed))).to.equal('passphrase-needed');
    expect(codeOf(await tab.import(sealed, 'the words of my sister'))).to.equal('done');
    const readable = await tab.exportReadable();
    expect(readable.ok && readable.value).to.contain('call Rosa');
    expect(await tab.import(readable.ok ? readable.value : '')).to.deep.equal({
      ok: true,
      value: { added: [], replaced: [], unchanged: ['plan'] },
    });
  });

  it('replaces only what the person agreed to', async () => {
    const tab = await lab.openTab();
    await tab.write('plan', 'from the file');
    await tab.write('log', OLD);
    const file = await tab.export();
    const text = file.ok ? file.value : '';
    await tab.write('plan', 'mine');
    await tab.remove('log');
    expect(await tab.import(text, PASSPHRASE)).to.deep.equal({ ok: true, value: { added: ['log'], replaced: ['plan'], unchanged: [] } });
    expect(codeOf(await tab.confirmImport('add'))).to.equal('done');
    expect(await tab.read('plan')).to.deep.equal({ ok: true, value: 'mine' });
    expect(await tab.read('log')).to.deep.equal({ ok: true, value: OLD });
    await tab.import(text, PASSPHRASE);
    await (await lab.openTab()).write('log', NEW);
    expect(codeOf(await tab.confirmImport('replace'))).to.equal('conflict');
    expect(await tab.read('log')).to.deep.equal({ ok: true, value: NEW });
    await tab.import(text, PASSPHRASE);
    expect(codeOf(await tab.confirmImport('replace'))).to.equal('done');
    expect(await tab.read('plan')).to.deep.equal({ ok: true, value: 'from the file' });
  });

  it('is forgotten when the vault locks', async () => {
    const tab = await lab.openTab();
    await tab.import(JSON.stringify({ format: 'handrail-records', v: 2, records: [{ key: 'plan', value: 'x' }] }));
    tab.lock();
    await tab.unlock(PASSPHRASE);
    expect(codeOf(await tab.confirmImport('replace'))).to.equal('conflict');
    expect(await tab.keys()).to.deep.equal({ ok: true, value: [] });
  });

  it('changes nothing where it is damaged, of a later release, or no such file at all', async () => {
    const tab = await lab.openTab();
    const records = (v: number) => JSON.stringify({ format: 'handrail-records', v, records: [] });
    expect(codeOf(await tab.import('{ "half": '))).to.equal('file-damaged');
    expect(codeOf(await tab.import('{"name":"something else"}'))).to.equal('file-damaged');
    expect(codeOf(await tab.import(records(99)))).to.equal('file-newer');
    expect(tab.status.state).to.equal('open');
    expect(await tab.keys()).to.deep.equal({ ok: true, value: [] });
  });
});
