import { DAY_MS, type Item } from '@paceboard/domain'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { LabelChip } from '../../../ui/label-chip.tsx'
import { itemAddress } from '../item-address.ts'
import { AskToFinish } from './ask-to-finish.tsx'
import styles from './refusal-panel.module.css'

export interface FinishFirstProps {
  readonly item: Item
  /** The name of the full column. */
  readonly column: string
  readonly onOpen: () => void
}

/** One item that stands in a full column: opens it, or asks who is in charge to finish it. */
export function FinishFirst({ item, column, onOpen }: FinishFirstProps) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const now = useNow()
  const [, navigate] = useLocation()
  const boardId = useBoardState((state) => state.boardId)
  const you = useBoardState((state) => state.you.memberId)
  const assignee = useBoardState((state) => (item.assigneeId ? state.visible.members.get(item.assigneeId) : undefined))
  const [asking, setAsking] = useState<'no' | 'now' | 'done'>('no')
  const row = useRef<HTMLButtonElement>(null)
  const days = Math.max(0, Math.floor((now - item.enteredAt) / DAY_MS))
  const mayAsk = assignee && assignee.removedAt === null && assignee.id !== you

  function handleOpen() {
    onOpen()
    navigate(itemAddress(boardId, item.num))
  }

  function handleAsked(isSent: boolean) {
    setAsking(isSent ? 'done' : 'no')
    // The field that had the focus is gone.
    row.current?.focus()
  }

  return (
    <li>
      <button ref={row} type="button" className={styles.item} onClick={handleOpen}>
        <Avatar person={assignee ?? null} size="s" />
        <span className={styles.itemTitle}>{item.title}</span>
        {item.blocked && <LabelChip tone="refused">{t('refusal.blocked')}</LabelChip>}
        <span className={styles.muted}>
          {days === 0 ? t('refusal.hereToday') : t('refusal.here', { days: format.days(days) })}
        </span>
      </button>
      <div className={styles.under}>
        {mayAsk && asking === 'no' && (
          <Button
            size="s"
            variant="quiet"
            aria-label={t('refusal.askLong', { name: assignee.name, title: item.title })}
            onPress={() => setAsking('now')}
          >
            {t('refusal.ask')}
          </Button>
        )}
        <span role="status" className={styles.asked}>
          {asking === 'done' && assignee && t('refusal.asked', { name: assignee.name })}
        </span>
      </div>
      {mayAsk && asking === 'now' && (
        <AskToFinish itemId={item.id} assignee={assignee} column={column} onDone={handleAsked} />
      )}
    </li>
  )
}
