import { type ColumnId, type Item, itemsIn, type MoveItem } from '@paceboard/domain'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { wouldRefuse } from '../../../lib/board/board-client.ts'
import { useBoard, useBoardClient, useBoardState } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { useOfferWords } from '../column/column-offer.tsx'
import { columnOffer } from '../drag/column-offer.ts'
import { moveToEnd } from '../drag/drop-to-command.ts'
import { focusCard } from '../focus-store.ts'
import { useMoveItem } from '../use-moves.ts'
import styles from './move-dialog.module.css'
import { closeMove, moveStore } from './move-store.ts'

/** "Move to…": the same move as a drag, without dragging. */
export function MoveDialog() {
  const { t } = useTranslation('board')
  const itemId = useStore(moveStore, (move) => move.itemId)
  const item = useBoardState((state) => (itemId ? state.visible.items.get(itemId) : undefined))

  function handleClose() {
    closeMove()
    if (itemId) focusCard(itemId)
  }

  return (
    <Dialog
      isOpen={item !== undefined}
      onClose={handleClose}
      title={t('move.title', { title: item?.title ?? '' })}
      size="s"
    >
      {item && <Choices item={item} />}
    </Dialog>
  )
}

function Choices({ item }: { readonly item: Item }) {
  const { t } = useTranslation('board')
  const move = useMoveItem()
  const { store } = useBoardClient()
  const [end, setEnd] = useState<'top' | 'bottom'>('top')
  const columnIds = useBoard((board) => board.columnOrder)
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus()
  }, [])

  function handleChoice(columnId: ColumnId) {
    const command: MoveItem | null = moveToEnd(store.getState().visible, item.id, columnId, end)
    closeMove()
    if (command) move(command)
    else focusCard(item.id)
  }

  return (
    <>
      <Segmented
        label={t('move.end')}
        hideLabel
        value={end}
        onChange={setEnd}
        options={[
          { id: 'top', label: t('move.top') },
          { id: 'bottom', label: t('move.bottom') },
        ]}
      />
      <ul ref={list} className={styles.list} aria-label={t('move.column')} onKeyDown={walk}>
        {columnIds.map((columnId) => (
          <li key={columnId}>
            <Choice item={item} columnId={columnId} onChoose={() => handleChoice(columnId)} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface ChoiceProps {
  readonly item: Item
  readonly columnId: ColumnId
  readonly onChoose: () => void
}

function Choice({ item, columnId, onChoose }: ChoiceProps) {
  const { t } = useTranslation('board')
  const say = useLocalText()
  const words = useOfferWords()
  const client = useBoardClient()
  const board = useBoardState((state) => state.visible)
  const column = board.columns.get(columnId)
  if (!column) return null
  const isHere = item.columnId === columnId
  const offer = columnOffer(board, item.id, columnId, (command) => wouldRefuse(client, command))
  const count = itemsIn(board, columnId).length
  return (
    <button
      type="button"
      className={styles.choice}
      aria-current={isHere || undefined}
      data-offer={offer.kind}
      onClick={onChoose}
    >
      <span className={styles.name}>{say(column.name)}</span>
      <span className={styles.count}>
        {column.wip.limit === null ? count : t('count', { count, limit: column.wip.limit })}
      </span>
      <span className={styles.words}>{isHere ? t('move.here') : offer.kind !== 'takes' && words(offer)}</span>
    </button>
  )
}

/** Arrow keys walk over the columns. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
  event.preventDefault()
}
