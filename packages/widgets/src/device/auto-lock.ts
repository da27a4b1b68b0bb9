import { shouldLock } from '@handrail/core/vault';

/** When an open vault locks by itself. Milliseconds. */
export interface LockSettings {
  readonly idleMs: number;
  readonly hiddenMs: number;
  /** How long before the idle lock a person is warned: WCAG 2.2, 2.2.1, asks for 20 seconds or more. */
  readonly warnMs: number;
}

/** Five minutes without input, one minute out of sight; half a minute to say that one is still there. */
export const LOCK_SETTINGS: LockSettings = { idleMs: 300_000, hiddenMs: 60_000, warnMs: 30_000 };

const LOOK_EVERY_MS = 5_000;
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'touchmove'] as const;

/** What an auto-lock works with. */
export interface AutoLockOptions {
  readonly now: () => number;
  readonly settings: LockSettings;
  readonly lock: () => void;
  /** The lock is near, or somebody moved and it is not. */
  readonly warn: (isSoon: boolean) => void;
}

/** Watches the page while the vault is open, and asks core at every sign of life and every few seconds whether it is time to lock. */
export class AutoLock {
  readonly #options: AutoLockOptions;
  readonly #life = new AbortController();
  readonly #timer: ReturnType<typeof setInterval>;
  #lastActive: number;
  #hiddenSince: number | undefined;
  #isSoon = false;

  constructor(options: AutoLockOptions) {
    this.#options = options;
    this.#lastActive = options.now();
    this.#hiddenSince = document.visibilityState === 'hidden' ? options.now() : undefined;
    const { signal } = this.#life;
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, this.#alive, { signal, passive: true, capture: true });
    document.addEventListener('visibilitychange', this.#seen, { signal });
    this.#timer = setInterval(this.#look, LOOK_EVERY_MS);
  }

  stop(): void {
    this.#life.abort();
    clearInterval(this.#timer);
  }

  /** The look comes first: a device that slept wakes by a touch, and that touch must not keep the vault open. */
  readonly #alive = (): void => {
    if (this.#look()) return;
    this.#lastActive = this.#options.now();
    this.#look();
  };

  readonly #seen = (): void => {
    if (this.#look()) return;
    this.#hiddenSince = document.visibilityState === 'hidden' ? this.#options.now() : undefined;
    this.#look();
  };

  readonly #look = (): boolean => {
    const { now, settings, lock, warn } = this.#options;
    const { idleMs, hiddenMs, warnMs } = settings;
    const timing = { lastActive: this.#lastActive, hiddenSince: this.#hiddenSince, now: now(), idleMs, hiddenMs };
    if (shouldLock(timing)) {
      lock();
      return true;
    }
    const isSoon = timing.now - timing.lastActive >= idleMs - warnMs;
    if (isSoon !== this.#isSoon) {
      this.#isSoon = isSoon;
      warn(isSoon);
    }
    return false;
  };
}
