import { type ColumnId, type ItemId, itemsIn } from '@paceboard/domain'
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
import { moveAllToEnd } from '../drag/drop-to-command.ts'
import { focusCard } from '../focus-store.ts'
import { asOne } from '../selection/as-one.ts'
import { useDoTogether } from '../selection/use-do-together.ts'
import { useMoveItem } from '../use-moves.ts'
import styles from './move-dialog.module.css'
import { closeMove, moveStore } from './move-store.ts'

/** "Move to…": the same move as a drag, without dragging. */
export function MoveDialog() {
  const { t } = useTranslation(['board', 'selection'])
  const wanted = useStore(moveStore, (move) => move.itemIds)
  // What a colleague archives meanwhile is not moved along.
  const itemIds = useBoard((board) => wanted.filter((id) => board.items.get(id)?.archivedAt === null))
  const [first] = itemIds
  const title = useBoardState((state) => first && state.visible.items.get(first)?.title)

  function handleClose() {
    closeMove()
    if (first) focusCard(first)
  }

  return (
    <Dialog
      isOpen={first !== undefined}
      onClose={handleClose}
      title={
        itemIds.length > 1
          ? t('selection:moveTitle', { count: itemIds.length })
          : t('board:move.title', { title: title ?? '' })
      }
      size="s"
    >
      {first && <Choices itemIds={itemIds} />}
    </Dialog>
  )
}

function Choices({ itemIds }: { readonly itemIds: readonly ItemId[] }) {
  const { t } = useTranslation('board')
  const move = useMoveItem()
  const doTogether = useDoTogether()
  const { store } = useBoardClient()
  const [end, setEnd] = useState<'top' | 'bottom'>('top')
  const columnIds = useBoard((board) => board.columnOrder)
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus()
  }, [])

  function handleChoice(columnId: ColumnId) {
    const command = asOne(moveAllToEnd(store.getState().visible, itemIds, columnId, end))
    closeMove()
    if (command?.type === 'MoveItem') move(command)
    else if (command) doTogether(command)
    else focusCard(itemIds[0] ?? null)
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
            <Choice itemIds={itemIds} columnId={columnId} onChoose={() => handleChoice(columnId)} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface ChoiceProps {
  readonly itemIds: readonly ItemId[]
  readonly columnId: ColumnId
  readonly onChoose: () => void
}

function Choice({ itemIds, columnId, onChoose }: ChoiceProps) {
  const { t } = useTranslation(['board', 'selection'])
  const say = useLocalText()
  const words = useOfferWords()
  const client = useBoardClient()
  const board = useBoardState((state) => state.visible)
  const column = board.columns.get(columnId)
  if (!column) return null
  const hereWords = itemIds.length > 1 ? t('selection:here') : t('board:move.here')
  const isHere = itemIds.every((id) => board.items.get(id)?.columnId === columnId)
  const offer = columnOffer(board, itemIds, columnId, (command) => wouldRefuse(client, command))
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
        {column.wip.limit === null ? count : t('board:count', { count, limit: column.wip.limit })}
      </span>
      <span className={styles.words}>{isHere ? hereWords : offer.kind !== 'takes' && words(offer)}</span>
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
