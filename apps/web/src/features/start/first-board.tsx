import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Page } from '../../ui/page.tsx'
import styles from './boards-page.module.css'
import { START_ICONS, STARTS } from './starts.ts'

/** What someone without a board sees: the three ways to begin. */
export function FirstBoard() {
  const { t } = useTranslation('start')
  return (
    <Page title={t('boards.emptyTitle')} lead={t('boards.emptyLead')}>
      <ul className={styles.starts}>
        {STARTS.map((start) => {
          const Icon = START_ICONS[start]
          return (
            <li key={start}>
              <Link href={`/new?from=${start}`} className={styles.start ?? ''}>
                <Icon aria-hidden className={styles.startIcon} />
                <strong>{t(`from.${start}`)}</strong>
                <span>{t(`from.${start}Text`)}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </Page>
  )
}
