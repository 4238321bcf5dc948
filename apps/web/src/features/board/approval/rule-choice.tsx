import type { ApprovalRule } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { Segmented } from '../../../ui/segmented.tsx'

export interface RuleChoiceProps {
  readonly value: ApprovalRule
  readonly onChange: (rule: ApprovalRule) => void
}

/** Does one answer of several do, or does everybody have to agree? */
export function RuleChoice({ value, onChange }: RuleChoiceProps) {
  const { t } = useTranslation('approval')
  return (
    <Segmented<ApprovalRule>
      label={t('rule.label')}
      options={[
        { id: 'any', label: t('rule.any') },
        { id: 'all', label: t('rule.all') },
      ]}
      value={value}
      onChange={onChange}
    />
  )
}
