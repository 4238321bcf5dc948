import type { ImportReport } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ImportNotes } from './import-notes.tsx'
import styles from './imports.module.css'

const COUNTS = ['items', 'moves', 'comments'] as const

export interface ImportDoneProps {
  readonly report: ImportReport
  /** The importer begins with both roles; else the file says who has them. */
  readonly isFounder: boolean
  readonly onRestart: () => void
}

/** What came, what did not and why, and the way to the board. */
export function ImportDone({ report, isFounder, onRestart }: ImportDoneProps) {
  const { t } = useTranslation('imports')
  return (
    <>
      <Panel title={t('report.came')}>
        <ul className={styles.counts}>
          {COUNTS.filter((what) => report[what] > 0).map((what) => (
            <li key={what}>{t(`report.${what}`, { count: report[what] })}</li>
          ))}
        </ul>
        <p>{t(isFounder ? 'report.you' : 'report.back')}</p>
        <div className={styles.actions}>
          <ButtonLink href={`/boards/${report.boardId}`} variant="primary" size="l">
            {t('report.open')}
          </ButtonLink>
          <Button size="l" variant="quiet" onPress={onRestart}>
            {t('report.again')}
          </Button>
        </div>
      </Panel>
      <Panel title={t('notes.title')}>
        {report.notes.length > 0 ? <ImportNotes notes={report.notes} /> : <p>{t('report.nothing')}</p>}
      </Panel>
    </>
  )
}
