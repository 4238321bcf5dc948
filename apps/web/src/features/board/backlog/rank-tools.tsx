import type { Item, ItemId } from '@paceboard/domain'
import { ArrowDown, ArrowUp, Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../ui/button.tsx'
import { focusCard } from '../focus-store.ts'
import styles from './backlog.module.css'
import { chosenWith } from './chosen-with.ts'
import { RankMenu } from './rank-menu.tsx'
import { rankAfter } from './rank-moves.ts'
import type { Ranking } from './use-rank.ts'

export interface RankToolsProps {
  readonly item: Item
  readonly order: readonly ItemId[]
  readonly ranking: Ranking
}

/** What the Marketing Owner does with a line without dragging it. The menu is built when it is first opened. */
export function RankTools({ item, order, ranking }: RankToolsProps) {
  const { t } = useTranslation('backlog')
  const [isBuilt, setBuilt] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const up = rankAfter(order, [item.id], 'up')
  const down = rankAfter(order, [item.id], 'down')
  const step = (way: 'up' | 'down') => {
    const chosen = chosenWith(item.id, order)
    const rank = rankAfter(order, chosen, way)
    focusCard(item.id)
    if (rank !== null) ranking.step(chosen, rank)
  }
  const label = t('menu', { title: item.title })
  return (
    <>
      <span className={styles.steps}>
        <IconButton
          data-tool="up"
          label={t('up', { title: item.title })}
          icon={ArrowUp}
          size="s"
          bare
          isDisabled={up === null}
          onPress={() => step('up')}
        />
        <IconButton
          data-tool="down"
          label={t('down', { title: item.title })}
          icon={ArrowDown}
          size="s"
          bare
          isDisabled={down === null}
          onPress={() => step('down')}
        />
      </span>
      {isBuilt ? (
        <RankMenu {...{ item, order, ranking, label, isOpen }} onOpenChange={setOpen} />
      ) : (
        <IconButton
          data-tool="menu"
          label={label}
          icon={Ellipsis}
          size="s"
          bare
          aria-haspopup="menu"
          onPress={() => {
            setBuilt(true)
            setOpen(true)
          }}
        />
      )}
    </>
  )
}
