import type { CommandId } from '@paceboard/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardClient } from '../../lib/board/board-context.ts'
import { takeBack, takeBackLast, type UndoOutcome } from '../../lib/board/undo.ts'
import { showLatest } from './one-toast.ts'

/** Takes back one of my commands and says so, or why it stays; for the button of a message. */
export function useUndo(): (commandId: CommandId) => void {
  const { t } = useTranslation('board')
  const client = useBoardClient()
  const tell = useTell()
  return useCallback((commandId) => void takeBack(client, commandId, t('undo.reason')).then(tell), [client, t, tell])
}

/** Takes back the last thing I did in this window; for Ctrl or ⌘ Z. */
export function useUndoLast(): () => void {
  const { t } = useTranslation('board')
  const client = useBoardClient()
  const tell = useTell()
  return useCallback(() => tell(takeBackLast(client, t('undo.reason'))), [client, t, tell])
}

/** A "no" of the domain is explained where all refusals are; the others are told here. */
function useTell(): (outcome: UndoOutcome) => void {
  const { t } = useTranslation('board')
  const { store } = useBoardClient()
  return useCallback(
    (outcome) => {
      if (outcome.ok) return void showLatest({ text: t('undo.done') })
      const { reason } = outcome
      if (reason.code === 'nothing-to-undo') showLatest({ text: t('undo.nothing') })
      else if (reason.code === 'cannot-undo') showLatest({ text: t('undo.cannot'), tone: 'refused' })
      else if (reason.code === 'changed-since') {
        const name = reason.by && store.getState().visible.members.get(reason.by)?.name
        showLatest({ text: name ? t('undo.changedBy', { name }) : t('undo.changed'), tone: 'refused' })
      }
    },
    [t, store],
  )
}
