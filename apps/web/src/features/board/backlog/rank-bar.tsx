import type { ItemId } from '@paceboard/domain'
import { ArrowDownToLine, ArrowUpToLine, Hash, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../../lib/cx.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Toolbar } from '../../../ui/toolbar.tsx'
import { clearAloud } from '../selection/select-aloud.ts'
import bar from '../selection/selection-bar.module.css'
import { selectionStore, useSelectedCount } from '../selection/selection-store.ts'
import styles from './backlog.module.css'
import { openRank } from './backlog-dialogs.ts'
import { inOrder, lastRankFor } from './rank-moves.ts'
import type { Ranking } from './use-rank.ts'

export interface RankBarProps {
  readonly order: readonly ItemId[]
  readonly ranking: Ranking
}

/** What can be done with all lines that are selected. */
export function RankBar({ order, ranking }: RankBarProps) {
  const { t } = useTranslation(['backlog', 'selection'])
  const count = useSelectedCount()
  if (count === 0) return null
  const chosen = () => inOrder(order, [...selectionStore.getState().ids])
  return (
    <div className={cx(bar.bar, styles.rankBar)} data-selection-bar>
      <Toolbar label={t('selection:label')} className={cx(bar.tools, styles.rankTools)}>
        <span className={bar.count}>{t('selection:count', { count })}</span>
        <Button variant="quiet" icon={ArrowUpToLine} className={bar.tool} onPress={() => ranking.rank(chosen(), 1)}>
          {t('backlog:top')}
        </Button>
        <Button
          variant="quiet"
          icon={ArrowDownToLine}
          className={bar.tool}
          onPress={() => ranking.rank(chosen(), lastRankFor(order, chosen()))}
        >
          {t('backlog:bottom')}
        </Button>
        <Button variant="quiet" icon={Hash} className={bar.tool} onPress={() => openRank(chosen())}>
          {t('backlog:toRank')}
        </Button>
        <IconButton
          label={t('selection:clear')}
          icon={X}
          shortcut="Escape"
          className={bar.clear}
          onPress={clearAloud}
        />
      </Toolbar>
    </div>
  )
}
