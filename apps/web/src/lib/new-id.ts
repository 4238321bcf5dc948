const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** A fresh random id of 21 characters (126 bits). Works without https, where crypto.randomUUID does not exist. */
export function newId<Id extends string>(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(21))
  return Array.from(bytes, (byte) => ALPHABET[byte & 63]).join('') as Id
}
