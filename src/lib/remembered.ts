/** What is known by a key. */
interface Memory<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What a memory knows by a key, made when it is first asked for; `undefined` is made each time. */
export function remembered<K, V>(memory: Memory<K, V>, key: K, make: () => NoInfer<V>): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
