const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Identifiers for a change that may have to be made again, on what another tab has written: each time from the first one on.
 * `crypto.randomUUID` is not there on pages without HTTPS.
 */
export const repeatableIds = (): (() => () => string) => {
  const made: string[] = [];
  return () => {
    let next = 0;
    return () => {
      const id = (made[next] ??= newId());
      next += 1;
      return id;
    };
  };
};
