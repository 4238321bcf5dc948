import { type Item, type ItemId, mayPull } from '@paceboard/domain'
import { ArrowDown, ArrowDownToLine, ArrowUp, ArrowUpToLine, CornerRightUp, Ellipsis, Hash } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState, useItem, useStanding } from '../../../lib/board/board-context.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import styles from './backlog.module.css'
import { BacklogCard } from './backlog-card.tsx'
import { LockedRank } from './locked-rank.tsx'
import { PullButton, usePull } from './pull-button.tsx'
import { RankDialog } from './rank-dialog.tsx'
import { type RankStep, rankAfter, stepOfKey } from './rank-moves.ts'

export interface RankedRowProps {
  readonly itemId: ItemId
  readonly order: readonly ItemId[]
  readonly onRank: (itemId: ItemId, rank: number) => void
}

/** One line of the ranked list: place, card, and what may be done with it. */
export function RankedRow({ itemId, order, onRank }: RankedRowProps) {
  const item = useItem(itemId)
  const who = useStanding()
  if (!item) return null
  const rank = order.indexOf(itemId) + 1

  function handleKeyDown(event: KeyboardEvent) {
    const step = who?.owner ? stepOfKey(event) : null
    if (!step) return
    event.preventDefault()
    const wanted = rankAfter(order, itemId, step)
    if (wanted !== null) onRank(itemId, wanted)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the controls inside have focus and send their keys here
    <div className={styles.row} data-row={itemId} onKeyDown={handleKeyDown}>
      <span className={styles.rank}>{rank}</span>
      <BacklogCard item={item} />
      <span className={styles.tools}>
        <PullIfNear item={item} />
        {who?.owner ? <OwnerTools item={item} order={order} onRank={onRank} /> : <LockedRank item={item} />}
      </span>
    </div>
  )
}

/** The button stands where it can be used; further down the list it would only say no. */
function PullIfNear({ item }: { readonly item: Item }) {
  const who = useStanding()
  const isNear = useBoardState(({ visible }) => who !== null && mayPull(visible, who, item) === null)
  return isNear ? <PullButton item={item} /> : null
}

function OwnerTools({ item, order, onRank }: { readonly item: Item } & Omit<RankedRowProps, 'itemId'>) {
  const { t } = useTranslation('backlog')
  const pull = usePull(item)
  const [isAsking, setAsking] = useState(false)
  const go = (step: RankStep) => {
    const wanted = rankAfter(order, item.id, step)
    return wanted === null ? undefined : () => onRank(item.id, wanted)
  }
  const up = go('up')
  const down = go('down')
  const atTop = up ? null : t('isFirst')
  const atBottom = down ? null : t('isLast')
  return (
    <>
      <span className={styles.steps}>
        <IconButton
          data-tool="up"
          label={t('up', { title: item.title })}
          icon={ArrowUp}
          size="s"
          bare
          isDisabled={!up}
          onPress={up}
        />
        <IconButton
          data-tool="down"
          label={t('down', { title: item.title })}
          icon={ArrowDown}
          size="s"
          bare
          isDisabled={!down}
          onPress={down}
        />
      </span>
      <Menu
        label={t('menu', { title: item.title })}
        placement="bottom end"
        trigger={<IconButton data-tool="menu" label={t('menu', { title: item.title })} icon={Ellipsis} size="s" bare />}
        sections={[
          {
            id: 'rank',
            items: [
              {
                id: 'top',
                label: t('top'),
                icon: ArrowUpToLine,
                shortcut: 'Alt Home',
                disabledReason: atTop,
                onAction: () => go('top')?.(),
              },
              {
                id: 'bottom',
                label: t('bottom'),
                icon: ArrowDownToLine,
                shortcut: 'Alt End',
                disabledReason: atBottom,
                onAction: () => go('bottom')?.(),
              },
              { id: 'rank', label: t('toRank'), icon: Hash, onAction: () => setAsking(true) },
            ],
          },
          {
            id: 'pull',
            items: [
              {
                id: 'pull',
                label: pull.label,
                icon: CornerRightUp,
                disabledReason: pull.whyNot,
                onAction: pull.run,
              },
            ],
          },
        ]}
      />
      {isAsking && (
        <RankDialog
          item={item}
          order={order}
          onClose={() => setAsking(false)}
          onRank={(rank) => onRank(item.id, rank)}
        />
      )}
    </>
  )
}
