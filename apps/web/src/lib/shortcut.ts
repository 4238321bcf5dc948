/**
 * Keys pressed together, as text: modifiers, then the key as keyboard events name it, joined by `+`. `mod` is ⌘ on a Mac
 * and Ctrl elsewhere: 'm', '?', 'Enter', 'mod+shift+z'.
 */
export type Keys = string

/** What a key press is known by. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

export type Modifier = 'ctrl' | 'meta' | 'alt' | 'shift'

const MODIFIERS: readonly string[] = ['ctrl', 'meta', 'alt', 'shift'] satisfies Modifier[]

export interface Shortcut {
  readonly modifiers: readonly Modifier[]
  /** As `KeyboardEvent.key`; letters small. */
  readonly key: string
}

/** Reads keys for one kind of machine. */
export function parseKeys(keys: Keys, isMac: boolean): Shortcut {
  const parts = keys.split('+')
  const key = parts.pop() ?? ''
  const modifiers = parts.map((part) => (part === 'mod' ? (isMac ? 'meta' : 'ctrl') : part))
  return { modifiers: modifiers.filter(isModifier), key: key.length === 1 ? key.toLowerCase() : key }
}

/** Whether these keys were pressed, with no other modifier. Where a sign needs Shift depends on the keyboard. */
export function isPressed(keys: Keys, event: KeyPress, isMac: boolean): boolean {
  const { modifiers, key } = parseKeys(keys, isMac)
  const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const shifts = isSign(key) || event.shiftKey === modifiers.includes('shift')
  return (
    pressed === key &&
    shifts &&
    event.ctrlKey === modifiers.includes('ctrl') &&
    event.metaKey === modifiers.includes('meta') &&
    event.altKey === modifiers.includes('alt')
  )
}

/** Whether this machine has a ⌘ key. */
export function isMac(): boolean {
  return /Mac OS X|Macintosh/.test(navigator.userAgent)
}

function isModifier(part: string): part is Modifier {
  return MODIFIERS.includes(part)
}

/** A character that is not a letter: '?' and '/' are typed with Shift here and without it there. */
function isSign(key: string): boolean {
  return key.length === 1 && !/\p{L}/u.test(key)
}
