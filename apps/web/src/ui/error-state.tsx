import { RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import styles from './error-state.module.css'

export interface ErrorStateProps {
  /** What happened. */
  readonly title: string
  /** What was kept. */
  readonly kept?: ReactNode
  /** What to do now. */
  readonly advice?: ReactNode
  readonly onRetry?: (() => void) | undefined
  readonly isRetrying?: boolean | undefined
  /** An id to give to whoever helps. */
  readonly reference?: string | undefined
  /** Another way out, such as a link to the board. */
  readonly action?: ReactNode
  /** 1 when it is the whole page. */
  readonly level?: 1 | 2 | undefined
}

/** Something failed: what happened, what was kept, what to do. */
export function ErrorState(props: ErrorStateProps) {
  const { title, kept, advice, onRetry, isRetrying = false, reference, action, level = 2 } = props
  const Title = `h${level}` as const
  const { t } = useTranslation('ui')
  return (
    <div className={styles.error} role="alert">
      <svg viewBox="0 0 120 24" className={styles.art} aria-hidden>
        <path d="M6 14 H44" />
        <path d="M44 14 l7 -7 M55 19 l7 -7" className={styles.break} />
        <path d="M68 14 H114" className={styles.rest} />
      </svg>
      <Title className={styles.title}>{title}</Title>
      {kept && <p>{kept}</p>}
      {advice && <p className={styles.advice}>{advice}</p>}
      {(onRetry || action) && (
        <div className={styles.actions}>
          {onRetry && (
            <Button icon={RotateCw} onPress={onRetry} isPending={isRetrying}>
              {t('retry')}
            </Button>
          )}
          {action}
        </div>
      )}
      {reference && <code className={styles.reference}>{reference}</code>}
    </div>
  )
}
