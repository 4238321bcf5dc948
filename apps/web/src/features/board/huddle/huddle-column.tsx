import { type Column, daysBetween, type ItemId, localDate } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardState, useColumnItems } from '../../../lib/board/board-context.ts'
import { useNow } from '../../../lib/use-now.ts'
import { useExpectedDays } from '../expectation.tsx'
import styles from './huddle.module.css'
import { HuddleCard } from './huddle-card.tsx'
import { inHuddleOrder } from './huddle-order.ts'

export interface HuddleColumnProps {
  readonly column: Column
  /** Where its cards go next. */
  readonly next: Column | null
  readonly later: readonly ItemId[]
  readonly onLater: (itemId: ItemId) => void
  readonly onOpen: (num: number) => void
}

/** The cards of a column in the order they are talked about; what others move comes and goes at once. */
export function HuddleColumn({ column, next, later, onLater, onOpen }: HuddleColumnProps) {
  const { t } = useTranslation('huddle')
  const ids = useColumnItems(column.id)
  const items = useBoardState((state) => state.visible.items)
  const timezone = useBoard((board) => board.settings.timezone)
  const expectedDays = useExpectedDays()
  const now = useNow()
  const cards = ids.flatMap((id) => {
    const item = items.get(id)
    if (!item) return []
    const { startedAt } = item.clock
    const age = startedAt === null ? null : daysBetween(localDate(startedAt, timezone), localDate(now, timezone)) + 1
    return { item, age, p85: expectedDays(item.typeId, item.plan?.pace ?? null)?.p85 ?? null }
  })
  if (cards.length === 0) return <p className={styles.nothing}>{t('emptyColumn')}</p>
  return (
    <ul className={styles.cards}>
      {inHuddleOrder(cards).map(({ item }) => (
        <HuddleCard
          key={item.id}
          item={item}
          column={column}
          next={next}
          isLater={later.includes(item.id)}
          onLater={() => onLater(item.id)}
          onOpen={() => onOpen(item.num)}
        />
      ))}
    </ul>
  )
}
