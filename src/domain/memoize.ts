/** Wraps a pure function so that it computes each result once. The cache never evicts: for few distinct keys only. */
export function memoize<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const cache = new Map<Key, Value>();
  return (key) => {
    const cached = cache.get(key);
    if (cached !== undefined || cache.has(key)) return cached as Value;
    const value = compute(key);
    cache.set(key, value);
    return value;
  };
}
