import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../lib/cx.ts'
import { toHue } from '../lib/hue.ts'
import styles from './label-chip.module.css'

export interface LabelChipProps {
  readonly children: string
  /** A colour name of lib/hue; without one the chip is neutral. */
  readonly color?: string | undefined
  /** attention and refused are states, not categories. */
  readonly tone?: 'attention' | 'refused' | 'good' | undefined
  readonly icon?: ReactNode
  /** Makes the chip removable, as a filter is. */
  readonly onRemove?: (() => void) | undefined
}

/** A word on a soft ground: a label, a state, a filter. */
export function LabelChip({ children, color, tone, icon, onRemove }: LabelChipProps) {
  const { t } = useTranslation('ui')
  return (
    <span
      data-hue={color === undefined ? undefined : toHue(color)}
      className={cx(styles.chip, color !== undefined && styles.colored, tone && styles[tone])}
    >
      {icon}
      <span className={styles.text}>{children}</span>
      {onRemove && (
        <button
          type="button"
          onClick={onRemove}
          aria-label={t('removeLabel', { name: children })}
          className={styles.remove}
        >
          <X aria-hidden size={12} strokeWidth={2.4} />
        </button>
      )}
    </span>
  )
}
