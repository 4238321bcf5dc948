import { type Item, type ItemId, mayPull } from '@paceboard/domain'
import { type KeyboardEvent, memo, useState } from 'react'
import { useBoardState, useItem, useStanding } from '../../../lib/board/board-context.ts'
import { focusCard } from '../focus-store.ts'
import styles from './backlog.module.css'
import { BacklogCard } from './backlog-card.tsx'
import { DragHandle } from './drag-handle.tsx'
import { LockedRank } from './locked-rank.tsx'
import { MovableRow } from './movable-row.tsx'
import { PullButton } from './pull-button.tsx'
import { rankAfter, stepOfKey } from './rank-moves.ts'
import { RankTools } from './rank-tools.tsx'
import type { Ranking } from './use-rank.ts'

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
  if (!item) return null
  const rank = order.indexOf(itemId) + 1

  function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = stepOfKey(event)
    if (step) {
      event.preventDefault()
      if (!isOwner) return setTold(true)
      const wanted = rankAfter(order, [itemId], step)
      if (wanted !== null) ranking.step(itemId, wanted)
      return
    }
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
    const way = isPlain && isTitle(event.target) ? WAY_BY_KEY[event.key] : undefined
    const next = way && order[rank - 1 + way]
    if (!next) return
    event.preventDefault()
    focusCard(next)
  }

  return (
    <MovableRow itemId={itemId} onKeyDown={handleKeyDown}>
      {isOwner ? <DragHandle /> : <LockedRank item={item} isOpen={isTold} onOpenChange={setTold} />}
      <span className={styles.rank}>{rank}</span>
      <BacklogCard item={item} />
      <span className={styles.tools}>
        <PullIfNear item={item} />
        {isOwner && <RankTools item={item} order={order} ranking={ranking} />}
      </span>
    </MovableRow>
  )
})

const WAY_BY_KEY: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

function isTitle(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset.tool === 'title'
}

/** The button stands where it can be used; further down the list it would only say no. */
function PullIfNear({ item }: { readonly item: Item }) {
  const who = useStanding()
  const isNear = useBoardState(({ visible }) => who !== null && mayPull(visible, who, item) === null)
  return isNear ? <PullButton item={item} /> : null
}
