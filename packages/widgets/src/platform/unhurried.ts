import { yieldToPage } from './yield-to-page.js';

/** To be awaited between small steps: gives the page a turn whenever `budgetMs` have passed since the last one. */
export const unhurried = (budgetMs = 20): (() => Promise<void>) => {
  let until = performance.now() + budgetMs;
  return async () => {
    if (performance.now() < until) return;
    await yieldToPage();
    until = performance.now() + budgetMs;
  };
};
