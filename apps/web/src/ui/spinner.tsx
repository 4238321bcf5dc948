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
      <path d="M2.5 13.5 L5.4 11.8" />
      <path d="M10.5 8.9 L13.4 7.2" />
      <path d="M18.5 4.2 L21.4 2.5" />
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
