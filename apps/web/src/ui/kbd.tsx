import { useTranslation } from 'react-i18next'
import { cx } from '../lib/cx.ts'
import { isMac, type Keys, parseKeys } from '../lib/shortcut.ts'
import styles from './kbd.module.css'

export interface KbdProps {
  readonly keys: Keys
  /** For use on the dark ground of tooltips. */
  readonly inverse?: boolean | undefined
}

/** A keyboard shortcut, as it is written on the keyboard of whoever reads it. */
export function Kbd({ keys, inverse = false }: KbdProps) {
  const capsOf = useKeyCaps()
  return (
    <span className={styles.group}>
      {capsOf(keys).map((cap) => (
        <kbd key={cap} className={cx(styles.key, inverse && styles.inverse)}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}

/** What stands on each key of a shortcut, in the order in which it is pressed. */
export function useKeyCaps(): (keys: Keys) => readonly string[] {
  const { t } = useTranslation('ui')
  return (keys) => {
    const mac = isMac()
    const { modifiers, key } = parseKeys(keys, mac)
    const held = modifiers.map((one) => (mac ? MAC_SIGNS[one] : t(`keys.${one}`)))
    return [...held, isNamed(key) ? t(`keys.${key}`) : (SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key))]
  }
}

const MAC_SIGNS = { ctrl: '⌃', meta: '⌘', alt: '⌥', shift: '⇧' } as const

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

const NAMED = ['Enter', 'Escape', 'Home', 'End', 'Space'] as const

function isNamed(key: string): key is (typeof NAMED)[number] {
  return NAMED.some((name) => name === key)
}
