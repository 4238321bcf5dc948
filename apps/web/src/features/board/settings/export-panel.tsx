import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useLocale } from '../../../lib/use-local-text.ts'
import { DownloadLink } from '../../../ui/download-link.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './settings.module.css'

const FILES = [
  { name: 'items', path: 'items.csv' },
  { name: 'transitions', path: 'transitions.csv' },
  { name: 'board', path: 'board.json' },
] as const

/** Files of everything that the board holds, for whoever may see it. */
export function ExportPanel() {
  const { t } = useTranslation('settings')
  const locale = useLocale()
  const boardId = useBoardState((state) => state.boardId)
  return (
    <Panel title={t('export.title')} lead={t('export.lead')}>
      <ul className={styles.files}>
        {FILES.map(({ name, path }) => (
          <li key={name} className={styles.file}>
            <DownloadLink
              icon={Download}
              href={`/api/boards/${boardId}/export/${path}${path.endsWith('.csv') ? `?locale=${locale}` : ''}`}
            >
              {t(`export.${name}.name`)}
            </DownloadLink>
            <p className={styles.fileText}>{t(`export.${name}.text`)}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
