import type { BoardCommand, Rejection } from '@paceboard/domain'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardClient, useDispatch } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useKeptText } from '../item/words/use-kept-text.ts'
import { eachOf } from '../selection/as-one.ts'
import { useDoTogether } from '../selection/use-do-together.ts'
import { useMoveItem } from '../use-moves.ts'
import styles from './reason-dialog.module.css'
import { type Wanted, withReason } from './shown-refusal.ts'
import { useExplainCommand } from './use-explain-command.ts'

export interface ReasonDialogProps {
  readonly wanted: Wanted
  readonly onClose: () => void
}

const LONGEST = 500

/** Asks why, and sends the same command with the answer. Only Cancel gives up what was typed: Escape is pressed by mistake. */
export function ReasonDialog({ wanted: { command, rejection }, onClose }: ReasonDialogProps) {
  const { t } = useTranslation(['board', 'common'])
  const explain = useExplainCommand()
  const title = useTitle(command, rejection)
  const dispatch = useDispatch()
  const move = useMoveItem()
  const doTogether = useDoTogether()
  const [first] = eachOf(command)
  const about = first && 'itemId' in first ? first.itemId : first?.type
  const { text: reason, setText: setReason, forget } = useKeptText(`${rejection.code}.${about}`)
  const trimmed = reason.trim()
  const isMove = first?.type === 'MoveItem'
  const isBack = rejection.code === 'send-back-reason-needed'

  function handleSubmit(event: FormEvent) {
    event.preventDefault()
    if (trimmed === '') return
    forget()
    onClose()
    const answered = withReason(command, trimmed)
    if (answered.type === 'MoveItem') move(answered)
    else if (answered.type === 'Batch') doTogether(answered)
    else dispatch(answered)
  }

  function cancel() {
    forget()
    onClose()
  }

  return (
    <Dialog isOpen onClose={onClose} title={title} lead={explain(command, rejection)} size="s">
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
          <Button onPress={cancel}>{t('common:cancel')}</Button>
          <Button type="submit" variant="primary" isDisabled={trimmed === ''}>
            {t(isMove ? 'board:reason.submit' : 'board:reason.submitOther')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function useTitle(command: BoardCommand, rejection: Rejection): string {
  const { t } = useTranslation(['board', 'selection'])
  const say = useLocalText()
  const { visible } = useBoardClient().store.getState()
  if (rejection.code === 'wip-reason-needed') {
    const column = visible.columns.get(rejection.columnId)
    const facts = { column: column ? say(column.name) : '' }
    return command.type === 'Batch'
      ? t('selection:reason.titleColumn', { ...facts, count: command.commands.length })
      : t('board:reason.titleColumn', facts)
  }
  if (rejection.code === 'person-reason-needed') {
    const facts = { name: visible.members.get(rejection.memberId)?.name ?? '' }
    return command.type === 'Batch'
      ? t('selection:reason.titlePerson', { ...facts, count: command.commands.length })
      : t('board:reason.titlePerson', facts)
  }
  return t('board:reason.titleBack')
}
