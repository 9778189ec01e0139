/** Joins the calls of one turn of the event loop into one call; each call gets the answer for its key. */
export function batched<K, V>(
  all: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): (key: K) => Promise<V | undefined> {
  let next: { readonly keys: Set<K>; readonly answer: Promise<ReadonlyMap<K, V>> } | null = null;
  return async (key) => {
    next ??= begin();
    next.keys.add(key);
    return (await next.answer).get(key);
  };

  function begin(): NonNullable<typeof next> {
    const keys = new Set<K>();
    const turn = new Promise<void>((resolve) => setImmediate(resolve));
    const answer = turn.then(async () => {
      next = null;
      return await all([...keys]);
    });
    return { keys, answer };
  }
}
