import { activeMember, canHoldWork, type Item, type Member, type MemberId } from '@paceboard/domain'
import { UserPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardState, useDispatch } from '../../../../lib/board/board-context.ts'
import { Avatar } from '../../../../ui/avatar.tsx'
import { IconButton } from '../../../../ui/button.tsx'
import { LabelChip } from '../../../../ui/label-chip.tsx'
import { Menu } from '../../../../ui/menu.tsx'
import { useWhyNot } from '../../use-why-not.ts'
import { Property } from '../property.tsx'
import { Choice } from './choice.tsx'
import styles from './fields.module.css'

const NOBODY = ''

/** The one person in charge, and those who work along. */
export function PeopleProperties({ item }: { readonly item: Item }) {
  const workers = useBoard((board) => [...board.members.values()].filter(canHoldWork))
  return (
    <>
      <AssigneeProperty item={item} workers={workers} />
      <PartnersProperty item={item} workers={workers} />
    </>
  )
}

interface PeopleProps {
  readonly item: Item
  readonly workers: readonly Member[]
}

function AssigneeProperty({ item, workers }: PeopleProps) {
  const { t } = useTranslation(['item', 'common'])
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const assignee = useBoardState(({ visible }) => (item.assigneeId ? visible.members.get(item.assigneeId) : undefined))
  const shown = (
    <span className={styles.person}>
      <Avatar person={assignee ?? null} size="s" decorative />
      <span className={styles.personName}>{assignee?.name ?? t('common:unassigned')}</span>
    </span>
  )
  const options = [
    { id: NOBODY as MemberId, label: t('common:unassigned') },
    ...workers.map(({ id, name }) => ({ id, label: name })),
  ]
  const no = whyNot({ type: 'AssignItem', itemId: item.id, memberId: null })
  return (
    <Property label={t('item:assignee')} whyNot={no} shown={shown}>
      <Choice
        label={t('item:assignee')}
        options={options}
        value={item.assigneeId ?? (NOBODY as MemberId)}
        shown={shown}
        onChange={(id) => dispatch({ type: 'AssignItem', itemId: item.id, memberId: id === NOBODY ? null : id })}
      />
    </Property>
  )
}

function PartnersProperty({ item, workers }: PeopleProps) {
  const { t } = useTranslation('item')
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const partners = useBoard((board) =>
    item.partnerIds.map((id) => activeMember(board, id)).filter((member) => member !== undefined),
  )
  const free = workers.filter(({ id }) => id !== item.assigneeId && !item.partnerIds.includes(id))
  const names = partners.map(({ name }) => name).join(', ')
  const first = workers[0]
  const no = first ? whyNot({ type: 'AddPartner', itemId: item.id, memberId: first.id }) : null
  return (
    <Property label={t('partners')} whyNot={no} shown={names || '–'}>
      <span className={styles.chips}>
        {partners.map(({ id, name }) => (
          <LabelChip key={id} onRemove={() => dispatch({ type: 'RemovePartner', itemId: item.id, memberId: id })}>
            {name}
          </LabelChip>
        ))}
        {free.length > 0 && (
          <Menu
            label={t('addPartner')}
            trigger={<IconButton label={t('addPartner')} icon={UserPlus} size="s" />}
            sections={[
              {
                id: 'people',
                items: free.map(({ id, name }) => ({
                  id,
                  label: name,
                  onAction: () => dispatch({ type: 'AddPartner', itemId: item.id, memberId: id }),
                })),
              },
            ]}
          />
        )}
      </span>
    </Property>
  )
}
