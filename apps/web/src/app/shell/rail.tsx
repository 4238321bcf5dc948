import { Ellipsis } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { PLACES } from '../../features/board/places.ts'
import { useBoardState } from '../../lib/board/board-context.ts'
import { PHONE, useMedia } from '../../lib/use-media.ts'
import { Menu } from '../../ui/menu.tsx'
import styles from './shell.module.css'

/** Places that fit beside each other at the bottom of a phone. */
const FIT = 6

/** The pages of the board; on a phone those that do not fit are behind "More". */
export function Rail() {
  const { t } = useTranslation('app')
  const [location, navigate] = useLocation()
  const boardId = useBoardState((state) => state.boardId)
  const isPhone = useMedia(PHONE)
  const base = `/boards/${boardId}`
  const current = PLACES.findLast(({ path }) => location.startsWith(base + path))?.id
  const shown = isPhone && PLACES.length > FIT ? PLACES.slice(0, FIT - 1) : PLACES
  const more = PLACES.slice(shown.length)
  return (
    <nav aria-label={t('nav.label')} className={styles.rail}>
      {shown.map(({ id, path, icon: Icon }) => (
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
      {more.length > 0 && (
        <Menu
          label={t('nav.more')}
          placement="top end"
          trigger={
            <AriaButton
              className={styles.place ?? ''}
              aria-current={more.some(({ id }) => id === current) ? 'page' : 'false'}
            >
              <Ellipsis aria-hidden className={styles.placeIcon} />
              <span>{t('nav.more')}</span>
            </AriaButton>
          }
          sections={[
            {
              id: 'places',
              items: more.map(({ id, path, icon }) => ({
                id,
                icon,
                label: t(`nav.${id}`),
                onAction: () => navigate(base + path),
              })),
            },
          ]}
        />
      )}
    </nav>
  )
}
