/** Lets the page paint and answer input before long work goes on. A message is not clamped to 4 ms as timers are. */
export const yieldToPage = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Calls `step` until it returns true, giving the page a turn after every `budgetMs`. Stops early when `signal` is aborted. */
export const inSlices = async (step: () => boolean, signal: AbortSignal, budgetMs = 20): Promise<void> => {
  for (;;) {
    const until = performance.now() + budgetMs;
    do {
      if (signal.aborted) return;
      if (step()) return;
    } while (performance.now() < until);
    await yieldToPage();
  }
};

const nextFrame = (): Promise<unknown> =>
  Promise.race([
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
    }),
    new Promise((resolve) => {
      setTimeout(resolve, 100);
    }),
  ]);

/**
 * Resolves when what was rendered has been painted, and the page had a frame for the visitor's first touch; soon also where
 * nothing is painted, as in a tab in the background.
 */
export const afterPaint = async (): Promise<void> => {
  await nextFrame();
  await nextFrame();
  await yieldToPage();
};
