import type { Item } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../../ui/dialog.tsx'
import { AnswerForm } from './answer-form.tsx'
import { QuestionFacts } from './question-facts.tsx'

export interface AnswerDialogProps {
  readonly item: Item
  readonly begin: 'approve' | 'changes'
  readonly onClose: () => void
}

/** The question and the form for an answer, from a card's menu or by a key; stays while others decide, and then says so. */
export function AnswerDialog({ item, begin, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('approval')
  return (
    <Dialog isOpen onClose={onClose} title={t('answer.title', { title: item.title })}>
      {item.approval && <QuestionFacts approval={item.approval} />}
      <AnswerForm item={item} begin={begin} onAnswered={onClose} />
    </Dialog>
  )
}
