/**
 * Remembers the answers of a pure function for the last `size` distinct keys that were added.
 * A call that throws is not remembered.
 */
export function boundedCache<Key, Value>(size: number, compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    if (known.size >= size) {
      // A map keeps insertion order, so the first key is the oldest.
      for (const oldest of known.keys()) {
        known.delete(oldest);
        break;
      }
    }
    known.set(key, value);
    return value;
  };
}
