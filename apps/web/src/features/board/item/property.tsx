import { Lock } from 'lucide-react'
import { createContext, type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../../lib/cx.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Popover } from '../../../ui/popover.tsx'
import styles from './property.module.css'

export interface PropertyProps {
  readonly label: string
  /** Why I may not change it; then `shown` stands instead of the control. */
  readonly whyNot?: string | null | undefined
  /** The value as plain words. */
  readonly shown?: ReactNode
  /** Takes the whole width, for what is long. */
  readonly isWide?: boolean | undefined
  readonly children: ReactNode
}

/** One line of what is known about an item: its name, and its value or the control that changes it. */
export function Property({ label, whyNot = null, shown, isWide = false, children }: PropertyProps) {
  return (
    <div className={cx(styles.row, isWide && styles.wide)}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {whyNot === null ? (
          children
        ) : (
          <span className={styles.locked}>
            {shown}
            <WhyNot label={label} reason={whyNot} />
          </span>
        )}
      </dd>
    </div>
  )
}

/** Why nothing of this item may be changed, where that is said once above; no lock then says it again. */
export const SaidAbove = createContext<string | null>(null)

/** A lock that says who can, when asked by pointer, touch or keyboard. */
function WhyNot({ label, reason }: { readonly label: string; readonly reason: string }) {
  const { t } = useTranslation('item')
  if (useContext(SaidAbove) === reason) return null
  return (
    <Popover
      label={t('whyNot', { field: label })}
      trigger={<IconButton label={t('whyNot', { field: label })} icon={Lock} size="s" className={styles.lock} />}
    >
      <p className={styles.reason}>{reason}</p>
    </Popover>
  )
}

export function Properties({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.list}>{children}</dl>
}
