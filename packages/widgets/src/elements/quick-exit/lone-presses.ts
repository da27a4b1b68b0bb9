/** What came of a key event. */
export type PressOutcome = 'counted' | 'disarmed' | 'none';

/**
 * Counts presses of Shift alone: pressed and released with no other key, button or modifier in between, and no other key
 * since the first. Typing, capitals and shortcuts never count.
 */
export class LonePresses {
  #down = false;
  #first = 0;
  /** Presses so far. */
  count = 0;

  /** Takes in a key event and says what came of it. `windowMs`: time within which all presses must come. */
  take({ type, key, repeat, isComposing, ctrlKey, altKey, metaKey, timeStamp }: KeyboardEvent, windowMs: number): PressOutcome {
    if (key !== 'Shift' || ctrlKey || altKey || metaKey || isComposing) return this.disarm();
    if (type === 'keydown') {
      // A key that is held down is not pressed again and again.
      if (!repeat) this.#down = true;
      return 'none';
    }
    if (!this.#down) return 'none';
    this.#down = false;
    if (this.count > 0 && timeStamp - this.#first > windowMs) this.count = 0;
    if (this.count === 0) this.#first = timeStamp;
    this.count += 1;
    return 'counted';
  }

  /** Forgets the presses so far. */
  disarm(): PressOutcome {
    this.#down = false;
    const outcome = this.count > 0 ? 'disarmed' : 'none';
    this.count = 0;
    return outcome;
  }
}
