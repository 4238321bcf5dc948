import { useTranslation } from 'react-i18next'
import { cx } from '../lib/cx.ts'
import styles from './spinner.module.css'

export interface SpinnerProps {
  /** What is being waited for; without it the spinner is silent, for use inside something already labelled. */
  readonly label?: string | undefined
  readonly size?: 's' | 'm' | undefined
  readonly className?: string | undefined
}

/** Three strokes that take turns, as a runner's steps do. */
export function Spinner({ label, size = 's', className }: SpinnerProps) {
  const { t } = useTranslation('ui')
  const strokes = (
    <svg viewBox="0 0 24 16" className={cx(styles.spinner, styles[size])} aria-hidden>
      <path d="M3 13 L7 11" />
      <path d="M10 9.5 L14 7.5" />
      <path d="M17 6 L21 4" />
    </svg>
  )
  if (label === undefined) return <span className={className}>{strokes}</span>
  return (
    <span role="status" className={cx(styles.labelled, className)}>
      {strokes}
      <span>{label || t('working')}</span>
    </span>
  )
}
