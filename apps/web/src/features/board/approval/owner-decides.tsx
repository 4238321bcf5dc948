import { marketingOwnerAt } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useNow } from '../../../lib/use-now.ts'
import styles from './approval.module.css'

/** Twice without a yes: who is asked now, and nobody else (domain A15). */
export function OwnerDecides() {
  const { t } = useTranslation('approval')
  const now = useNow()
  const name = useBoardState(({ visible }) => visible.members.get(marketingOwnerAt(visible, now))?.name) ?? '–'
  return <p className={styles.quiet}>{t('ownerDecides', { name })}</p>
}
