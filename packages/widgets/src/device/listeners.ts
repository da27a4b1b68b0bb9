/** Those who want to hear. One that throws keeps no other from hearing: what is told may be that all is locked. */
export class Listeners<Event> {
  readonly #all = new Set<(event: Event) => void>();

  /** @returns A function that ends the subscription. */
  add(listener: (event: Event) => void): () => void {
    // Of its own, so that who subscribes twice is told twice, and each subscription ends alone.
    const own = (event: Event): void => listener(event);
    this.#all.add(own);
    return () => void this.#all.delete(own);
  }

  tell(event: Event): void {
    for (const listener of this.#all)
      try {
        listener(event);
      } catch (error) {
        reportError(error);
      }
  }
}
