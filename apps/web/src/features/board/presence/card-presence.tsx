import type { ItemId } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoard, usePresence } from '../../../lib/board/board-context.ts'
import { membersOn } from '../../../lib/board/presence-store.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import styles from './presence.module.css'

/** On a card: who else has it open. Drawn again only when that changes. */
export function CardPresence({ itemId }: { readonly itemId: ItemId }) {
  const { t } = useTranslation('presence')
  const format = useFormat()
  const members = usePresence((state) => membersOn(state, itemId))
  const people = useBoard((board) => members.map((id) => board.members.get(id)).filter((one) => one !== undefined))
  const [first] = people
  if (!first) return null
  const words = t('onCard', { count: people.length, names: format.list(people.map(({ name }) => name)) })
  return (
    <span role="img" aria-label={words} title={words} className={styles.onCard}>
      <Avatar person={first} size="s" decorative />
      {people.length > 1 && <span aria-hidden>+{people.length - 1}</span>}
    </span>
  )
}
