import { type Item, pendingIn } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../../ui/dialog.tsx'
import { AnswerForm } from './answer-form.tsx'
import { QuestionFacts } from './question-facts.tsx'

export interface AnswerDialogProps {
  readonly item: Item
  readonly begin: 'approve' | 'changes'
  readonly onClose: () => void
}

/** The question and its answers, from a card's menu or by a key. */
export function AnswerDialog({ item, begin, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('approval')
  const approval = pendingIn(item.approval)
  if (!approval) return null
  return (
    <Dialog isOpen onClose={onClose} title={t('answer.title', { title: item.title })}>
      <QuestionFacts approval={approval} />
      <AnswerForm item={item} begin={begin} onAnswered={onClose} />
    </Dialog>
  )
}
