/**
 * What follows a promise that nobody may be waiting for: a failure then passes in silence instead of ending a process. Whoever
 * does wait still gets it.
 */
export const later = <T, Next>(promise: Promise<T>, next: (value: T) => Next | Promise<Next>): Promise<Next> => {
  const following = (async () => next(await promise))();
  following.catch(() => undefined);
  return following;
};
