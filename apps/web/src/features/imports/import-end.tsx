import { useTranslation } from 'react-i18next'
import { explainError } from '../../lib/explain.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './imports.module.css'

export interface ImportEndProps {
  /** Why the last attempt made no board; null when there was none. */
  readonly error: unknown
  readonly isStopped?: boolean
  readonly onRestart: () => void
}

/** The end of every form about a file: make the board, or choose another file. */
export function ImportEnd({ error, isStopped = false, onRestart }: ImportEndProps) {
  const { t } = useTranslation('imports')
  return (
    <>
      {error !== null && (
        <Banner tone="refused" title={t('problem.importTitle')}>
          {explainError(error)} {t('problem.kept')}
        </Banner>
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="l" isDisabled={isStopped}>
          {t('import')}
        </Button>
        <Button size="l" variant="quiet" onPress={onRestart}>
          {t('another')}
        </Button>
      </div>
    </>
  )
}
