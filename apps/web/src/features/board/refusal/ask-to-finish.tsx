import type { CommentId, ItemId, Member } from '@paceboard/domain'
import type { FormEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useDispatch } from '../../../lib/board/board-context.ts'
import { newId } from '../../../lib/new-id.ts'
import { Button } from '../../../ui/button.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { mentionsIn } from '../item/words/mentions.ts'
import { useKeptText } from '../item/words/use-kept-text.ts'
import styles from './refusal-panel.module.css'

export interface AskToFinishProps {
  readonly itemId: ItemId
  readonly assignee: Member
  /** The name of the full column. */
  readonly column: string
  readonly onDone: (isSent: boolean) => void
}

const LONGEST = 10_000

/** A comment that asks whoever is in charge to finish an item: written already, to be changed or sent. */
export function AskToFinish({ itemId, assignee, column, onDone }: AskToFinishProps) {
  const { t } = useTranslation(['board', 'common'])
  const dispatch = useDispatch()
  const people = useBoard((board) => [...board.members.values()].filter(({ removedAt }) => removedAt === null))
  const written = t('board:refusal.askText', { name: assignee.name, column })
  const { text, setText, forget } = useKeptText(`ask.${itemId}`, written)
  const words = text.trim()

  function send() {
    if (words === '') return
    // Asked is who is in charge, also when the name was taken out of the sentence.
    const mentions = [...new Set([assignee.id, ...mentionsIn(words, people)])]
    const commentId = newId<CommentId>()
    if (!dispatch({ type: 'AddComment', itemId, commentId, text: words, mentions, asksToFinish: true }).ok) return
    forget()
    onDone(true)
  }

  function cancel() {
    forget()
    onDone(false)
  }

  function handleSubmit(event: FormEvent) {
    event.preventDefault()
    send()
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onDone(false)
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
  }

  return (
    <form className={styles.ask} onSubmit={handleSubmit}>
      <TextArea
        label={t('board:refusal.askLabel', { name: assignee.name })}
        hint={t('board:refusal.askHint', { name: assignee.name })}
        rows={2}
        maxLength={LONGEST}
        value={text}
        onChange={setText}
        onKeyDown={handleKeyDown}
        autoFocus
      />
      <div className={styles.askButtons}>
        <Button size="s" onPress={cancel}>
          {t('common:cancel')}
        </Button>
        <Button size="s" type="submit" variant="primary" isDisabled={words === ''}>
          {t('board:refusal.askSend')}
        </Button>
      </div>
    </form>
  )
}
