import type { ItemType, TypeFields } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../../../lib/board/board-context.ts'
import { PeoplePicker } from '../approval/people-picker.tsx'
import { RuleChoice } from '../approval/rule-choice.tsx'

type Approver = ItemType['approvers'][number]

export interface TypeApproversProps {
  readonly fields: TypeFields
  readonly onChange: (changes: Partial<TypeFields>) => void
}

/** Whom a type proposes to ask before its cards go out; the Marketing Owner is named by the role, whoever holds it then. */
export function TypeApprovers({ fields: { approvers, approvalRule }, onChange }: TypeApproversProps) {
  const { t } = useTranslation('approval')
  const members = useBoard((board) =>
    [...board.members.values()].filter(({ id, removedAt }) => removedAt === null || approvers.includes(id)),
  )
  const people: readonly { readonly id: Approver; readonly name: string }[] = [
    { id: 'owner', name: t('type.owner') },
    ...members,
  ]
  return (
    <>
      <PeoplePicker
        label={t('type.label')}
        hint={t('type.hint')}
        people={people}
        chosen={approvers}
        onChange={(next) => onChange({ approvers: next })}
      />
      {approvers.length > 1 && (
        <RuleChoice value={approvalRule} onChange={(rule) => onChange({ approvalRule: rule })} />
      )}
    </>
  )
}
