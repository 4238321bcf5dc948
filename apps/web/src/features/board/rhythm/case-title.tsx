import type { Item } from '@paceboard/domain'
import { useLocation } from 'wouter'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { PaceMark } from '../../../ui/pace-mark.tsx'
import { itemAddress } from '../item-address.ts'
import styles from './rhythm.module.css'

/** A card by its title, with its pace and its person; opens it. */
export function CaseTitle({ item, close }: { readonly item: Item; readonly close: () => void }) {
  const [, navigate] = useLocation()
  const boardId = useBoardState((state) => state.boardId)
  const assignee = useBoardState(({ visible }) => (item.assigneeId ? visible.members.get(item.assigneeId) : undefined))

  function handleOpen() {
    close()
    navigate(itemAddress(boardId, item.num))
  }

  return (
    <span className={styles.caseTitle}>
      {item.plan && <PaceMark pace={item.plan.pace} />}
      <button type="button" className={styles.open} onClick={handleOpen}>
        {item.title}
      </button>
      <Avatar person={assignee ?? null} size="s" />
    </span>
  )
}
