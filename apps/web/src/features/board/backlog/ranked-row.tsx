import { type Item, type ItemId, mayPull } from '@paceboard/domain'
import { memo, type SyntheticEvent, useState } from 'react'
import { useBoardState, useItem, useStanding } from '../../../lib/board/board-context.ts'
import styles from './backlog.module.css'
import { BacklogCard } from './backlog-card.tsx'
import { DragHandle } from './drag-handle.tsx'
import { LockedRank } from './locked-rank.tsx'
import { MovableRow } from './movable-row.tsx'
import { PullButton } from './pull-button.tsx'
import { RankMark } from './rank-mark.tsx'
import { RankTools } from './rank-tools.tsx'
import type { Ranking } from './use-rank.ts'
import { useRowClicks } from './use-row-clicks.ts'
import { useRowKeys } from './use-row-keys.ts'

export interface RankedRowProps {
  readonly itemId: ItemId
  readonly order: readonly ItemId[]
  readonly ranking: Ranking
}

/** One line of the ranked list: place, card, and what may be done with it. */
export const RankedRow = memo(function RankedRow({ itemId, order, ranking }: RankedRowProps) {
  const item = useItem(itemId)
  const isOwner = useStanding()?.owner === true
  const [isTold, setTold] = useState(false)
  const handleKeyDown = useRowKeys(item, { order, ranking, mayRank: isOwner, onAsk: () => setTold(true) })
  const clicks = useRowClicks(item, order, isOwner)
  if (!item) return null
  return (
    <MovableRow itemId={itemId} onKeyDown={handleKeyDown} {...clicks}>
      {isOwner ? <DragHandle /> : <LockedRank item={item} isOpen={isTold} onOpenChange={setTold} />}
      <RankMark item={item} rank={order.indexOf(itemId) + 1} isSelectable={isOwner} />
      <BacklogCard item={item} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only keeps presses of buttons and menus from the drag */}
      <span className={styles.tools} onMouseDown={stop} onTouchStart={stop}>
        <PullIfNear item={item} />
        {isOwner && <RankTools item={item} order={order} ranking={ranking} />}
      </span>
    </MovableRow>
  )
})

function stop(event: SyntheticEvent): void {
  event.stopPropagation()
}

/** The button stands where it can be used; further down the list it would only say no. */
function PullIfNear({ item }: { readonly item: Item }) {
  const who = useStanding()
  const isNear = useBoardState(({ visible }) => who !== null && mayPull(visible, who, item) === null)
  return isNear ? <PullButton item={item} /> : null
}
