/** The map with one entry added or replaced. */
export function withEntry<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> {
  return new Map(map).set(key, value)
}

/** The map with some fields of one entry replaced; an unknown key is a broken log, so it is a bug. */
export function patched<Key, Value extends object>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  fields: Partial<NoInfer<Value>>,
): ReadonlyMap<Key, Value> {
  const value = map.get(key)
  if (!value) throw new Error(`the log names ${String(key)}, which it never added`)
  return new Map(map).set(key, { ...value, ...fields })
}
