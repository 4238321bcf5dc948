import { canHoldWork, type Item, loadOf, type Member, type SingleCommand } from '@paceboard/domain'
import { UserRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { Button } from '../../../ui/button.tsx'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { useWhyNot } from '../use-why-not.ts'

export interface BulkMenuProps {
  readonly items: () => readonly Item[]
  readonly onChoose: (commands: readonly SingleCommand[]) => void
  readonly className?: string | undefined
}

/** Gives all that is selected to one person, or to no one. The list is made when it is opened. */
export function AssignMenu({ items, onChoose, className }: BulkMenuProps) {
  const { t } = useTranslation('selection')
  const { store } = useBoardClient()
  const whyNot = useWhyNot()
  const [choices, setChoices] = useState<readonly MenuItem[]>([])

  function choiceOf(member: Member | null): MenuItem {
    const memberId = member?.id ?? null
    const others = items().filter(({ assigneeId }) => assigneeId !== memberId)
    const commands = others.map(({ id: itemId }) => ({ type: 'AssignItem', itemId, memberId }) as const)
    return {
      id: memberId ?? 'nobody',
      label: member?.name ?? t('nobody'),
      hint: others.length > 0 ? (member && overload(member, others)) || undefined : t('alreadyTheirs'),
      disabledReason: commands.map(whyNot).find((reason) => reason !== null),
      onAction: () => onChoose(commands),
    }
  }

  /** That a person would hold more than the board asks for, known before it is chosen. */
  function overload(member: Member, others: readonly Item[]): string | null {
    const { visible } = store.getState()
    const limit = visible.settings.personLimit
    if (limit === null) return null
    const active = others.filter(({ columnId }) => visible.columns.get(columnId)?.kind === 'active')
    const isOver = active.length > 0 && loadOf(visible, member.id) + active.length > limit
    return isOver ? t('aboveLimit', { count: limit }) : null
  }

  function handleOpenChange(isOpen: boolean) {
    if (!isOpen) return
    const members = [...store.getState().visible.members.values()].filter(canHoldWork)
    setChoices([...members, null].map(choiceOf))
  }

  return (
    <Menu
      label={t('assignTo')}
      placement="top"
      onOpenChange={handleOpenChange}
      trigger={
        <Button variant="quiet" icon={UserRound} className={className}>
          {t('actions.assign')}
        </Button>
      }
      sections={[{ id: 'people', title: t('assignTo'), items: choices }]}
    />
  )
}
