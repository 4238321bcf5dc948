import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { useBoardState } from '../../../lib/board/board-context.ts'
import styles from './huddle.module.css'
import { type HuddleSession, tallyOf } from './huddle-session.ts'

export interface HuddleEndProps {
  readonly store: StoreApi<HuddleSession>
  readonly onOpen: (num: number) => void
}

/** What the huddle brought, and what is left to be talked about by those whom it concerns. */
export function HuddleEnd({ store, onOpen }: HuddleEndProps) {
  const { t } = useTranslation('huddle')
  const board = useBoardState((state) => state.visible)
  const session = useStore(store)
  const { moved, unblocked, later } = tallyOf(session, board)
  return (
    <div className={styles.end}>
      <p className={styles.tally}>
        {t('end.moved', { count: moved })}, {t('end.unblocked', { count: unblocked })},{' '}
        {t('end.later', { count: later })}
      </p>
      <ul className={styles.laterList}>
        {session.later.flatMap((id) => {
          const item = board.items.get(id)
          if (!item) return []
          return (
            <li key={id}>
              <button type="button" onClick={() => onOpen(item.num)}>
                {item.title}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
