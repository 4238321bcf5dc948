import type { Label } from '@paceboard/domain'
import { Tag } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardClient } from '../../../lib/board/board-context.ts'
import { Button } from '../../../ui/button.tsx'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { useWhyNot } from '../use-why-not.ts'
import type { BulkMenuProps } from './assign-menu.tsx'

/** Puts a label on all that is selected; chosen again once all have it, it is taken off. */
export function LabelMenu({ items, onChoose, className }: BulkMenuProps) {
  const { t } = useTranslation('selection')
  const { store } = useBoardClient()
  const whyNot = useWhyNot()
  const hasLabels = useBoard((board) => [...board.labels.values()].some(({ archivedAt }) => archivedAt === null))
  const [choices, setChoices] = useState<readonly MenuItem[]>([])

  function choiceOf({ id: labelId, name }: Label): MenuItem {
    const all = items()
    const without = all.filter(({ labelIds }) => !labelIds.includes(labelId))
    const commands =
      without.length > 0
        ? without.map(({ id: itemId }) => ({ type: 'LabelItem', itemId, labelId }) as const)
        : all.map(({ id: itemId }) => ({ type: 'UnlabelItem', itemId, labelId }) as const)
    const some = all.length - without.length
    return {
      id: labelId,
      label: name,
      hint: without.length === 0 ? t('onAll') : some > 0 ? t('onSome', { some, all: all.length }) : undefined,
      disabledReason: commands.map(whyNot).find((reason) => reason !== null),
      onAction: () => onChoose(commands),
    }
  }

  function handleOpenChange(isOpen: boolean) {
    if (!isOpen) return
    const labels = [...store.getState().visible.labels.values()].filter(({ archivedAt }) => archivedAt === null)
    setChoices(labels.map(choiceOf))
  }

  const button = (
    <Button variant="quiet" icon={Tag} className={className} disabledReason={hasLabels ? null : t('noLabels')}>
      {t('actions.label')}
    </Button>
  )
  if (!hasLabels) return button
  return (
    <Menu
      label={t('chooseLabel')}
      placement="top"
      onOpenChange={handleOpenChange}
      trigger={button}
      sections={[{ id: 'labels', title: t('chooseLabel'), items: choices }]}
    />
  )
}
