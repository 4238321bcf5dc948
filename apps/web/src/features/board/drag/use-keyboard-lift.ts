import type { ItemId } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../lib/announcements.ts'
import { wouldRefuse } from '../../../lib/board/board-client.ts'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { showIndex } from '../column/column-geometry.ts'
import { useBoardView } from '../view/board-view.tsx'
import { usePlaceWords } from '../view/use-place-words.ts'
import { type DragState, dragStore, NOTHING } from './drag-store.ts'
import { dropToCommand } from './drop-to-command.ts'
import { isLiftKey, liftedAt, liftedTo } from './keyboard-lift.ts'
import { useDrop } from './use-drop.ts'

export interface KeyboardLift {
  readonly start: (itemId: ItemId) => void
  /** A key while a card is lifted; false when it means nothing here. */
  readonly handleKey: (key: string) => boolean
}

/** Carries a card by keys, and says every step. */
export function useKeyboardLift(): KeyboardLift {
  const { t } = useTranslation('board')
  const explain = useExplain()
  const client = useBoardClient()
  const drop = useDrop()
  const placeWords = usePlaceWords()
  const { rowsIn } = useBoardView()
  const board = () => client.store.getState().visible
  const titleOf = (itemId: ItemId) => board().items.get(itemId)?.title ?? ''

  function start(itemId: ItemId) {
    const over = liftedAt(board(), itemId, rowsIn)
    if (!over) return
    dragStore.setState({ itemId, by: 'keyboard', over })
    announce(t('drag.lifted', { title: titleOf(itemId), place: placeWords({ itemId, ...over }) }), 'assertive')
  }

  function handleKey(key: string): boolean {
    const { itemId, over } = dragStore.getState()
    if (!itemId || !over) return false
    if (key === ' ' || key === 'Enter') {
      dragStore.setState(NOTHING)
      drop({ itemId, ...over })
      return true
    }
    if (key === 'Escape' || key === 'Tab') {
      dragStore.setState(NOTHING)
      announce(t('drag.cancelled', { title: titleOf(itemId) }), 'assertive')
      return key === 'Escape'
    }
    if (!isLiftKey(key)) return false
    const next = liftedTo(board(), itemId, over, key, rowsIn)
    dragStore.setState({ over: next })
    showPlace(next)
    const command = dropToCommand(board(), { itemId, ...next }, rowsIn)
    const rejection = command && wouldRefuse(client, command)
    const place = placeWords({ itemId, ...next })
    announce(
      rejection ? t('drag.overRefused', { place, reason: explain(rejection) }) : t('drag.over', { place }),
      'assertive',
    )
    return true
  }

  return { start, handleKey }
}

function showPlace({ columnId, index }: NonNullable<DragState['over']>): void {
  document.querySelector(`[data-column="${columnId}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  showIndex(columnId, index)
}
