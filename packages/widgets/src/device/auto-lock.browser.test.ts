import { expect } from '@open-wc/testing';
import { AutoLock, LOCK_SETTINGS } from './auto-lock.js';

describe('AutoLock', () => {
  let now: number;
  let told: string[];
  let watch: AutoLock;

  const seen = (state: DocumentVisibilityState): void => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const touch = (): void => void document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));

  beforeEach(() => {
    now = Date.parse('2026-11-23T20:00:00Z');
    told = [];
    watch = new AutoLock({
      now: () => now,
      settings: LOCK_SETTINGS,
      lock: () => {
        told.push('lock');
        watch.stop();
      },
      warn: (isSoon) => told.push(isSoon ? 'soon' : 'not soon'),
    });
  });
  afterEach(() => {
    watch.stop();
    seen('visible');
    // The page's own again.
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('stays open for as long as somebody does something', () => {
    for (let i = 0; i < 10; i++) {
      now += 200_000;
      touch();
    }
    expect(told).to.deep.equal([]);
  });

  it('does not take the touch that wakes a sleeping device for a sign of life', () => {
    now += 300_000;
    touch();
    expect(told).to.deep.equal(['lock']);
  });

  it('warns half a minute before, and takes it back at a sign of life', () => {
    now += 275_000;
    seen('visible');
    expect(told).to.deep.equal(['soon']);
    touch();
    expect(told).to.deep.equal(['soon', 'not soon']);
    now += 299_000;
    touch();
    expect(told.slice(2)).to.deep.equal(['soon', 'not soon']);
  });

  it('leaves a minute to look something up in another app', () => {
    seen('hidden');
    now += 59_000;
    seen('visible');
    expect(told).to.deep.equal([]);
    seen('hidden');
    now += 60_000;
    seen('visible');
    expect(told).to.deep.equal(['lock']);
  });

  it('asks nothing any more once it is stopped', () => {
    watch.stop();
    now += 600_000;
    touch();
    expect(told).to.deep.equal([]);
  });
});
