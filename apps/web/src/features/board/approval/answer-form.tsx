import type { Item, Rejection, Verdict } from '@paceboard/domain'
import { Check, MessageSquareWarning, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDispatch } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { Button } from '../../../ui/button.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useKeptText } from '../item/words/use-kept-text.ts'
import { showLatest } from '../one-toast.ts'
import styles from './approval.module.css'

export interface AnswerFormProps {
  readonly item: Item
  /** Where the answer begins: at the button of a yes, or at the words that anything else needs. */
  readonly begin?: 'approve' | 'changes' | undefined
  readonly onAnswered?: () => void
}

/** The three answers, each one button; all but a yes need a word on why. */
export function AnswerForm({ item, begin, onAnswered }: AnswerFormProps) {
  const { t } = useTranslation('approval')
  const dispatch = useDispatch()
  const explain = useExplain()
  const field = useRef<HTMLTextAreaElement>(null)
  const { text, setText, forget } = useKeptText(`verdict.${item.id}`)
  const [refused, setRefused] = useState<Rejection | null>(null)

  function answer(verdict: Verdict) {
    const done = dispatch({ type: 'AnswerApproval', itemId: item.id, verdict, comment: text.trim() }, { quiet: true })
    if (!done.ok) {
      setRefused(done.reason)
      field.current?.focus()
      return
    }
    forget()
    showLatest({ text: t(`answer.done.${verdict}`, { title: item.title }) })
    onAnswered?.()
  }

  return (
    <div className={styles.answer}>
      <TextArea
        ref={field}
        label={t('answer.comment')}
        hint={t('answer.commentHint')}
        rows={2}
        maxLength={1000}
        autoFocus={begin === 'changes'}
        value={text}
        onChange={setText}
        error={refused && !(refused.code === 'verdict-comment-needed' && text.trim() !== '') ? explain(refused) : null}
      />
      <div className={styles.buttons}>
        <Button variant="primary" icon={Check} autoFocus={begin === 'approve'} onPress={() => answer('approved')}>
          {t('answer.approve')}
        </Button>
        <Button icon={MessageSquareWarning} onPress={() => answer('changes')}>
          {t('answer.changes')}
        </Button>
        <Button icon={X} onPress={() => answer('refused')}>
          {t('answer.refuse')}
        </Button>
      </div>
    </div>
  )
}
