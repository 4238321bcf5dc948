import { type Item, type ItemId, rankedColumn } from '@paceboard/domain'
import { ArrowDownToLine, ArrowUpToLine, Hash } from 'lucide-react'
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useBoardState, useColumnItems, useItem, useStanding } from '../../../lib/board/board-context.ts'
import { Button } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { focusCard, focusStore } from '../focus-store.ts'
import styles from './backlog.module.css'
import { BacklogCard } from './backlog-card.tsx'
import { openRank } from './backlog-dialogs.ts'
import { DragHandle } from './drag-handle.tsx'
import { LockedRank } from './locked-rank.tsx'
import { MovableRow } from './movable-row.tsx'
import { lastRankFor, stepOfKey } from './rank-moves.ts'
import { useRank } from './use-rank.ts'

/** Work without a rank: the Marketing Owner gives it one, by drag or by its menu. */
export const WaitingRow = memo(function WaitingRow({ itemId }: { readonly itemId: ItemId }) {
  const item = useItem(itemId)
  const isOwner = useStanding()?.owner === true
  const [isTold, setTold] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const isAsked = useStore(focusStore, (focus) => focus.itemId === itemId)
  useEffect(() => {
    if (!isAsked) return
    row.current?.querySelector<HTMLElement>('[data-tool="title"]')?.focus()
    focusCard(null)
  }, [isAsked])
  if (!item) return null

  function handleKeyDown(event: KeyboardEvent) {
    if (isOwner || !stepOfKey(event)) return
    event.preventDefault()
    setTold(true)
  }

  return (
    <li ref={row}>
      <MovableRow itemId={itemId} onKeyDown={handleKeyDown}>
        {isOwner ? <DragHandle /> : <LockedRank item={item} isOpen={isTold} onOpenChange={setTold} />}
        <BacklogCard item={item} />
        {isOwner && (
          <span className={styles.tools}>
            <PlaceMenu item={item} />
          </span>
        )}
      </MovableRow>
    </li>
  )
})

function PlaceMenu({ item }: { readonly item: Item }) {
  const { t } = useTranslation('backlog')
  const columnId = useBoardState(({ visible }) => rankedColumn(visible).id)
  const order = useColumnItems(columnId)
  const { rank } = useRank(columnId)
  return (
    <Menu
      label={t('place')}
      placement="bottom end"
      trigger={
        <Button size="s" aria-label={t('placeTitle', { title: item.title })}>
          {t('place')}
        </Button>
      }
      sections={[
        {
          id: 'place',
          items: [
            { id: 'top', label: t('top'), icon: ArrowUpToLine, onAction: () => rank([item.id], 1) },
            {
              id: 'bottom',
              label: t('bottom'),
              icon: ArrowDownToLine,
              onAction: () => rank([item.id], lastRankFor(order, [item.id])),
            },
            { id: 'rank', label: t('toRank'), icon: Hash, onAction: () => openRank([item.id]) },
          ],
        },
      ]}
    />
  )
}
