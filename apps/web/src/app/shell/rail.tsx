import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { PLACES } from '../../features/board/places.ts'
import { useBoardState } from '../../lib/board/board-context.ts'
import styles from './shell.module.css'

/** The pages of the board: beside it, or at the bottom of a phone, where all six fit next to each other. */
export function Rail() {
  const { t } = useTranslation('app')
  const [location] = useLocation()
  const boardId = useBoardState((state) => state.boardId)
  const base = `/boards/${boardId}`
  const current = PLACES.findLast(({ path }) => location.startsWith(base + path))?.id
  return (
    <nav aria-label={t('nav.label')} className={styles.rail}>
      {PLACES.map(({ id, path, icon: Icon }) => (
        <Link
          key={id}
          href={base + path}
          aria-current={id === current ? 'page' : undefined}
          className={styles.place ?? ''}
        >
          <Icon aria-hidden className={styles.placeIcon} />
          <span>{t(`nav.${id}`)}</span>
        </Link>
      ))}
    </nav>
  )
}
