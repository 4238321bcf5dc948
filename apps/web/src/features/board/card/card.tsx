import type { ItemId } from '@paceboard/domain'
import { type MouseEvent, memo, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { useBoardState, useItem } from '../../../lib/board/board-context.ts'
import { cx } from '../../../lib/cx.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { useCardDrag } from '../drag/drag-layer.tsx'
import { dragStore } from '../drag/drag-store.ts'
import { focusCard, focusStore } from '../focus-store.ts'
import { itemAddress } from '../item-address.ts'
import { useIsSelected } from '../selection/selection-store.ts'
import styles from './card.module.css'
import { CardFace } from './card-face.tsx'

export interface CardProps {
  readonly itemId: ItemId
  /** The one card of its column that Tab reaches; arrow keys reach the others. */
  readonly isTabStop: boolean
}

/** One item on the board: opens on click and Enter, in a new tab on a middle click, moves by drag, by keys and by its menu. */
export const Card = memo(function Card({ itemId, isTabStop }: CardProps) {
  const { t } = useTranslation(['board', 'selection'])
  const id = useId()
  const item = useItem(itemId)
  const [location, navigate] = useLocation()
  const boardId = useBoardState((state) => state.boardId)
  const isSelected = useIsSelected(itemId)
  const isLifted = useStore(dragStore, (drag) => drag.itemId === itemId || (drag.together && isSelected))
  const element = useRef<HTMLElement>(null)
  const drag = useCardDrag(itemId, false)
  useRequestedFocus(itemId, element)
  if (!item) return null

  const { num } = item
  const href = `/boards/${boardId}/items/${num}`

  function handleClick(event: MouseEvent) {
    // Clicks that select were heard before; see use-selection-clicks.ts.
    if (event.defaultPrevented || event.button !== 0) return
    navigate(itemAddress(boardId, num))
  }

  function handleMiddleClick(event: MouseEvent) {
    if (event.button === 1) window.open(href, '_blank')
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the board listens for Enter on the focused card; see card-keys.ts
    <article
      ref={(node) => {
        element.current = node
        drag.ref(node)
      }}
      {...drag.listeners}
      data-card={itemId}
      tabIndex={isTabStop ? 0 : -1}
      aria-roledescription={t('board:card.role')}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${isSelected ? `${id}-selected ` : ''}${id}-facts card-help`}
      aria-current={location === href ? 'true' : undefined}
      data-selected={isSelected || undefined}
      className={cx(styles.card, isLifted && styles.lifted)}
      onClick={handleClick}
      onAuxClick={handleMiddleClick}
    >
      {isSelected && (
        <VisuallyHidden>
          <span id={`${id}-selected`}>{t('selection:chosen')}</span>
        </VisuallyHidden>
      )}
      <CardFace item={item} titleId={`${id}-title`} factsId={`${id}-facts`} hasMenu />
    </article>
  )
})

/** Takes focus when it was asked for, which may be before the card was drawn. */
function useRequestedFocus(itemId: ItemId, element: { readonly current: HTMLElement | null }): void {
  const isAsked = useStore(focusStore, (focus) => focus.itemId === itemId)
  useEffect(() => {
    if (!isAsked) return
    element.current?.focus({ preventScroll: true })
    element.current?.closest('[data-column]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    focusCard(null)
  }, [isAsked, element])
}
