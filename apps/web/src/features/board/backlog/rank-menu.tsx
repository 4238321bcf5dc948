import { ArrowDownToLine, ArrowUpToLine, CornerRightUp, Ellipsis, Hash } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { openRank } from './backlog-dialogs.ts'
import { usePull } from './pull-button.tsx'
import { type RankStep, rankAfter } from './rank-moves.ts'
import type { RankToolsProps } from './rank-tools.tsx'

export interface RankMenuProps extends RankToolsProps {
  readonly label: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

export function RankMenu({ item, order, ranking, label, isOpen, onOpenChange }: RankMenuProps) {
  const { t } = useTranslation('backlog')
  const pull = usePull(item)
  const to = (step: RankStep) => rankAfter(order, [item.id], step)
  const rank = (step: RankStep) => {
    const wanted = to(step)
    if (wanted !== null) ranking.rank(item.id, wanted)
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
          items: [
            {
              id: 'top',
              label: t('top'),
              icon: ArrowUpToLine,
              shortcut: 'alt+Home',
              disabledReason: to('top') === null ? t('isFirst') : null,
              onAction: () => rank('top'),
            },
            {
              id: 'bottom',
              label: t('bottom'),
              icon: ArrowDownToLine,
              shortcut: 'alt+End',
              disabledReason: to('bottom') === null ? t('isLast') : null,
              onAction: () => rank('bottom'),
            },
            { id: 'rank', label: t('toRank'), icon: Hash, onAction: () => openRank([item.id]) },
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
  )
}
