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

/** As `memoize`, for an object: the result is kept as long as the object is in use. */
export function weakMemoize<Owner extends WeakKey, Value>(compute: (owner: Owner) => Value): (owner: Owner) => Value {
  const cache = new WeakMap<Owner, { value: Value }>();
  return (owner) => {
    const found = cache.get(owner) ?? { value: compute(owner) };
    cache.set(owner, found);
    return found.value;
  };
}

/** As `memoize`, for what an object has under a key: the districts of a world. */
export function weakMemoizeByKey<Owner extends WeakKey, Key, Value>(
  compute: (owner: Owner, key: Key) => Value,
): (owner: Owner, key: Key) => Value {
  const ofOwner = weakMemoize((owner: Owner) => memoize((key: Key) => compute(owner, key)));
  return (owner, key) => ofOwner(owner)(key);
}
