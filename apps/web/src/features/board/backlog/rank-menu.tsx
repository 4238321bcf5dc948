import { ArrowDownToLine, ArrowUpToLine, CornerRightUp, Ellipsis, Hash, SquareCheck, SquareX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { toggleAloud } from '../selection/select-aloud.ts'
import { useIsSelected } from '../selection/selection-store.ts'
import { openRank } from './backlog-dialogs.ts'
import { chosenWith } from './chosen-with.ts'
import { usePull } from './pull-button.tsx'
import { type RankStep, rankAfter } from './rank-moves.ts'
import type { RankToolsProps } from './rank-tools.tsx'

export interface RankMenuProps extends RankToolsProps {
  readonly label: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

export function RankMenu({ item, order, ranking, label, isOpen, onOpenChange }: RankMenuProps) {
  const { t } = useTranslation(['backlog', 'selection'])
  const pull = usePull(item)
  const isSelected = useIsSelected(item.id)
  const chosen = chosenWith(item.id, order)
  const to = (step: RankStep) => rankAfter(order, chosen, step)
  const rank = (step: RankStep) => {
    const wanted = to(step)
    if (wanted !== null) ranking.rank(chosen, wanted)
  }
  return (
    <Menu
      label={label}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement="bottom end"
      trigger={<IconButton data-tool="menu" label={label} icon={Ellipsis} size="s" bare />}
      sections={[
        {
          id: 'rank',
          title: chosen.length > 1 ? t('selection:count', { count: chosen.length }) : undefined,
          items: [
            {
              id: 'top',
              label: t('backlog:top'),
              icon: ArrowUpToLine,
              shortcut: 'alt+Home',
              disabledReason: to('top') === null ? t('backlog:isFirst') : null,
              onAction: () => rank('top'),
            },
            {
              id: 'bottom',
              label: t('backlog:bottom'),
              icon: ArrowDownToLine,
              shortcut: 'alt+End',
              disabledReason: to('bottom') === null ? t('backlog:isLast') : null,
              onAction: () => rank('bottom'),
            },
            { id: 'rank', label: t('backlog:toRank'), icon: Hash, shortcut: 'm', onAction: () => openRank(chosen) },
          ],
        },
        {
          id: 'more',
          items: [
            {
              id: 'select',
              label: isSelected ? t('selection:deselect') : t('selection:select'),
              icon: isSelected ? SquareX : SquareCheck,
              shortcut: 'x',
              onAction: () => toggleAloud(item.id, item.title),
            },
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
  )
}
