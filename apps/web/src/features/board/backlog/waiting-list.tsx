import { type Column, type ItemId, itemsIn, rankedColumn } from '@paceboard/domain'
import { ArrowDownToLine, ArrowUpToLine, Hash } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  useBoardClient,
  useBoardState,
  useColumnItems,
  useDispatch,
  useItem,
  useStanding,
} from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './backlog.module.css'
import { BacklogCard } from './backlog-card.tsx'
import { LockedRank } from './locked-rank.tsx'
import { RankDialog } from './rank-dialog.tsx'
import { belowForRank } from './rank-moves.ts'

/** Shown at once; the rest on demand, so that a flood of ideas does not hide the page. */
const SHOWN = 30

/** New and returned work that has no rank yet. */
export function WaitingList({ column }: { readonly column: Column }) {
  const { t } = useTranslation('backlog')
  const say = useLocalText()
  const items = useColumnItems(column.id)
  const [shown, setShown] = useState(SHOWN)
  return (
    <Panel title={`${say(column.name)} (${items.length})`} lead={t('waitingLead')}>
      {items.length === 0 ? (
        <p className={styles.none}>{t('nothingWaits')}</p>
      ) : (
        <ul className={styles.waiting}>
          {items.slice(0, shown).map((itemId) => (
            <WaitingRow key={itemId} itemId={itemId} />
          ))}
        </ul>
      )}
      {items.length > shown && (
        <Button size="s" onPress={() => setShown((now) => now + SHOWN)}>
          {t('more', { count: items.length - shown })}
        </Button>
      )}
    </Panel>
  )
}

function WaitingRow({ itemId }: { readonly itemId: ItemId }) {
  const item = useItem(itemId)
  const who = useStanding()
  if (!item) return null
  return (
    <li className={styles.row}>
      <BacklogCard item={item} />
      <span className={styles.tools}>{who?.owner ? <PlaceMenu itemId={itemId} /> : <LockedRank item={item} />}</span>
    </li>
  )
}

function PlaceMenu({ itemId }: { readonly itemId: ItemId }) {
  const { t } = useTranslation('backlog')
  const { store } = useBoardClient()
  const dispatch = useDispatch()
  const item = useItem(itemId)
  const columnId = useBoardState(({ visible }) => rankedColumn(visible).id)
  const order = useColumnItems(columnId)
  const [isAsking, setAsking] = useState(false)
  if (!item) return null

  function place(rank: number) {
    const now = itemsIn(store.getState().visible, columnId)
    dispatch({ type: 'MoveItem', itemId, toColumnId: columnId, below: belowForRank(now, itemId, rank) })
  }

  return (
    <>
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
              { id: 'top', label: t('top'), icon: ArrowUpToLine, onAction: () => place(1) },
              { id: 'bottom', label: t('bottom'), icon: ArrowDownToLine, onAction: () => place(order.length + 1) },
              { id: 'rank', label: t('toRank'), icon: Hash, onAction: () => setAsking(true) },
            ],
          },
        ]}
      />
      {isAsking && <RankDialog item={item} order={order} onClose={() => setAsking(false)} onRank={place} />}
    </>
  )
}
