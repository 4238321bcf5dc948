import type { ItemId } from '@paceboard/domain'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardClient, usePresence } from '../../../lib/board/board-context.ts'
import { membersOn } from '../../../lib/board/presence-store.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import styles from './presence.module.css'

const MOST = 3

/** In an open item: who else has it open. Being drawn means that this window has. */
export function AlsoOpen({ itemId }: { readonly itemId: ItemId }) {
  const { t } = useTranslation('presence')
  const format = useFormat()
  const { presence } = useBoardClient()
  const members = usePresence((state) => membersOn(state, itemId))
  const people = useBoard((board) => members.map((id) => board.members.get(id)).filter((one) => one !== undefined))
  useEffect(() => {
    presence.setState({ shown: itemId })
    return () => presence.setState({ shown: null })
  }, [presence, itemId])

  const words =
    people.length === 0 ? '' : t('also', { count: people.length, names: format.list(people.map(({ name }) => name)) })
  return (
    <div role="status" className={styles.also}>
      {people.length > 0 && (
        <>
          <span className={styles.faces}>
            {people.slice(0, MOST).map((person) => (
              <Avatar key={person.id} person={person} size="s" decorative />
            ))}
          </span>
          <span>{words}</span>
        </>
      )}
    </div>
  )
}
