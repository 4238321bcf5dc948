import type { ColumnId } from '@paceboard/domain'
import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useColumn, useColumnItems } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { PHONE, useMedia } from '../../../lib/use-media.ts'
import styles from './column-row.module.css'
import { usePhoneColumn } from './use-phone-column.ts'

export interface ColumnRowProps {
  /** What holds the columns and scrolls sideways. */
  readonly columns: RefObject<HTMLElement | null>
}

/** On a phone, the names of the columns: where one is, and a tap away from anywhere else. */
export function ColumnRow({ columns }: ColumnRowProps) {
  return useMedia(PHONE) ? <Row columns={columns} /> : null
}

function Row({ columns }: ColumnRowProps) {
  const { t } = useTranslation('board')
  const columnIds = useBoard((board) => board.columnOrder)
  const { current, goTo } = usePhoneColumn(columns)
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    const name = current !== null && row.current?.querySelector<HTMLElement>('[aria-current]')
    if (!row.current || !name) return
    // Only this row: scrolling a name into view would roll the board as well.
    row.current.scrollLeft = name.offsetLeft - (row.current.clientWidth - name.offsetWidth) / 2
  }, [current])
  return (
    <nav ref={row} aria-label={t('columns')} className={styles.row}>
      {columnIds.map((columnId) => (
        <ColumnJump
          key={columnId}
          columnId={columnId}
          isCurrent={columnId === current}
          onPress={() => goTo(columnId)}
        />
      ))}
    </nav>
  )
}

interface ColumnJumpProps {
  readonly columnId: ColumnId
  readonly isCurrent: boolean
  readonly onPress: () => void
}

function ColumnJump({ columnId, isCurrent, onPress }: ColumnJumpProps) {
  const say = useLocalText()
  const column = useColumn(columnId)
  const count = useColumnItems(columnId).length
  if (!column) return null
  return (
    <button type="button" aria-current={isCurrent ? 'true' : undefined} className={styles.jump} onClick={onPress}>
      {say(column.name)}
      <span className={styles.count}>{count}</span>
    </button>
  )
}
