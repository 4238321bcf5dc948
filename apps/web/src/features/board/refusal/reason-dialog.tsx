import type { Rejection } from '@paceboard/domain'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardClient, useDispatch } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useMoveItem } from '../use-moves.ts'
import styles from './reason-dialog.module.css'
import type { Wanted } from './shown-refusal.ts'

export interface ReasonDialogProps {
  readonly wanted: Wanted
  readonly onClose: () => void
}

const LONGEST = 500

/** Asks why, and sends the same command with the answer. */
export function ReasonDialog({ wanted: { command, rejection }, onClose }: ReasonDialogProps) {
  const { t } = useTranslation(['board', 'common'])
  const explain = useExplain()
  const title = useTitle(rejection)
  const dispatch = useDispatch()
  const move = useMoveItem()
  const [reason, setReason] = useState('')
  const trimmed = reason.trim()
  const isBack = rejection.code === 'send-back-reason-needed'

  function handleSubmit(event: FormEvent) {
    event.preventDefault()
    if (trimmed === '') return
    onClose()
    if (command.type === 'MoveItem') move({ ...command, reason: trimmed })
    else dispatch({ ...command, reason: trimmed } as typeof command)
  }

  return (
    <Dialog isOpen onClose={onClose} title={title} lead={explain(rejection)} size="s">
      <form className={styles.form} onSubmit={handleSubmit}>
        <TextArea
          label={t('board:reason.label')}
          hint={t('board:reason.hint')}
          placeholder={t(isBack ? 'board:reason.placeholderBack' : 'board:reason.placeholderColumn')}
          value={reason}
          onChange={setReason}
          maxLength={LONGEST}
          rows={2}
          autoFocus
        />
        <div className={styles.buttons}>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" variant="primary" isDisabled={trimmed === ''}>
            {t(command.type === 'MoveItem' ? 'board:reason.submit' : 'board:reason.submitOther')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function useTitle(rejection: Rejection): string {
  const { t } = useTranslation('board')
  const say = useLocalText()
  const { visible } = useBoardClient().store.getState()
  if (rejection.code === 'wip-reason-needed') {
    const column = visible.columns.get(rejection.columnId)
    return t('reason.titleColumn', { column: column ? say(column.name) : '' })
  }
  if (rejection.code === 'person-reason-needed') {
    return t('reason.titlePerson', { name: visible.members.get(rejection.memberId)?.name ?? '' })
  }
  return t('reason.titleBack')
}
