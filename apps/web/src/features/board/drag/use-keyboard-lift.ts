import type { ItemId } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../lib/announcements.ts'
import { wouldRefuse } from '../../../lib/board/board-client.ts'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { showIndex } from '../column/column-geometry.ts'
import { useExplainCommand } from '../refusal/use-explain-command.ts'
import { useBoardView } from '../view/board-view.tsx'
import { usePlaceWords } from '../view/use-place-words.ts'
import { carriedItems, carriedToCommand } from './carried.ts'
import { type DragState, dragStore, NOTHING, pickUp } from './drag-store.ts'
import { isLiftKey, liftedAt, liftedTo } from './keyboard-lift.ts'
import { useDrop } from './use-drop.ts'

export interface KeyboardLift {
  readonly start: (itemId: ItemId) => void
  /** A key while a card is lifted; false when it means nothing here. */
  readonly handleKey: (key: string) => boolean
}

/** Carries a card by keys, or all that are selected, and says every step. */
export function useKeyboardLift(): KeyboardLift {
  const { t } = useTranslation(['board', 'selection'])
  const explain = useExplainCommand()
  const client = useBoardClient()
  const drop = useDrop()
  const placeWords = usePlaceWords()
  const { rowsIn } = useBoardView()
  const board = () => client.store.getState().visible

  /** "Lifted" and "put back", of one card or of several. */
  function words(step: 'lifted' | 'cancelled', itemId: ItemId, place = ''): string {
    const { together } = dragStore.getState()
    const count = carriedItems(board(), { itemId, together }, rowsIn).length
    return count > 1
      ? t(`selection:drag.${step}`, { count, place })
      : t(`board:drag.${step}`, { title: board().items.get(itemId)?.title ?? '', place })
  }

  function start(itemId: ItemId) {
    const over = liftedAt(board(), itemId, rowsIn)
    if (!over) return
    pickUp(itemId, 'keyboard', over)
    const { together } = dragStore.getState()
    announce(words('lifted', itemId, placeWords({ itemId, together, ...over })), 'assertive')
  }

  function handleKey(key: string): boolean {
    const { itemId, together, over } = dragStore.getState()
    if (!itemId || !over) return false
    if (key === ' ' || key === 'Enter') {
      dragStore.setState(NOTHING)
      drop({ itemId, together, ...over })
      return true
    }
    if (key === 'Escape' || key === 'Tab') {
      announce(words('cancelled', itemId), 'assertive')
      dragStore.setState(NOTHING)
      return key === 'Escape'
    }
    if (!isLiftKey(key)) return false
    const next = liftedTo(board(), itemId, over, key, rowsIn)
    dragStore.setState({ over: next })
    showPlace(next)
    const wanted = { itemId, together, ...next }
    const command = carriedToCommand(board(), wanted, rowsIn)
    const rejection = command && wouldRefuse(client, command)
    const place = placeWords(wanted)
    announce(
      command && rejection
        ? t('board:drag.overRefused', { place, reason: explain(command, rejection) })
        : t('board:drag.over', { place }),
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
