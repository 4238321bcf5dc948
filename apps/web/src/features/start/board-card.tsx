import type { BoardSummary } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { hueOfId } from '../../lib/hue.ts'
import { LabelChip } from '../../ui/label-chip.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import styles from './boards-page.module.css'

/** One board of the list: its name, how much is on it, what I am there, when it last changed. */
export function BoardCard({ board }: { readonly board: BoardSummary }) {
  const { t } = useTranslation(['start', 'common'])
  const roles = [
    ...(board.owner ? [t('common:roles.owner')] : []),
    ...(board.champion ? [t('common:roles.champion')] : []),
  ]
  return (
    <article className={styles.card} data-hue={hueOfId(board.id)}>
      <h2 className={styles.name}>
        <Link href={`/boards/${board.id}`} className={styles.link}>
          {board.name}
        </Link>
      </h2>
      <p className={styles.counts}>
        <span>{t('common:cards', { count: board.items })}</span>
        <span>{t('boards.people', { count: board.members })}</span>
      </p>
      <p className={styles.roles}>
        {(roles.length > 0 ? roles : [t('boards.onBoard')]).map((role) => (
          <LabelChip key={role}>{role}</LabelChip>
        ))}
      </p>
      <p className={styles.changed}>
        {t('boards.changed')} <RelativeTime at={board.updatedAt} />
      </p>
    </article>
  )
}
