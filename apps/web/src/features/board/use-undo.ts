import type { CommandId } from '@paceboard/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardClient } from '../../lib/board/board-context.ts'
import { lineState } from '../../lib/board/board-store.ts'
import { redoLast, stepOnTheWay, takeBack, takeBackLast, type UndoOutcome } from '../../lib/board/undo.ts'
import { showLatest } from './one-toast.ts'

export interface UndoSteps {
  /** Takes back one of my commands, for the button of a message. */
  readonly undo: (commandId: CommandId) => void
  /** Takes back the last thing I did in this window. */
  readonly undoLast: () => void
  /** Does again what I took back last. */
  readonly redoLast: () => void
}

/** Undo and redo. Each says what it did with the way back, or why nothing happened. */
export function useUndo(): UndoSteps {
  const { t } = useTranslation(['board', 'common'])
  const client = useBoardClient()
  return useMemo(() => {
    const reason = t('board:undo.reason')
    const undo = (id: CommandId) => {
      if (client.store.getState().pending.some((one) => one.commandId === id)) tellWaiting()
      void takeBack(client, id, reason).then(tellUndone)
    }
    const redo = (id: CommandId) => void takeBack(client, id, reason).then(tellRedone)

    /** What the server has not seen cannot be taken back yet: without a connection that is a long time. */
    function tellWaiting() {
      if (lineState(client.store.getState()) !== 'live') showLatest({ text: t('board:undo.waits') })
    }

    function tellUndone(outcome: UndoOutcome) {
      if (!outcome.ok) return explain(outcome.reason)
      const id = outcome.value
      const action = id && { label: t('common:redo'), onAction: () => redo(id) }
      showLatest({ text: t('board:undo.done'), ...(action && { action }) })
    }

    function tellRedone(outcome: UndoOutcome) {
      if (!outcome.ok) return explain(outcome.reason)
      const id = outcome.value
      const action = id && { label: t('common:undo'), onAction: () => undo(id) }
      showLatest({ text: t('board:undo.redone'), ...(action && { action }) })
    }

    /** A "no" of the domain is explained where all refusals are; the others are told here. */
    function explain(reason: Extract<UndoOutcome, { ok: false }>['reason']) {
      if (reason.code === 'nothing-to-undo') showLatest({ text: t('board:undo.nothing') })
      else if (reason.code === 'nothing-to-redo') showLatest({ text: t('board:undo.nothingRedo') })
      else if (reason.code === 'cannot-undo') {
        const isAnswer = reason.eventType === 'ApprovalAnswered'
        showLatest({ text: t(isAnswer ? 'board:undo.answered' : 'board:undo.cannot'), tone: 'refused' })
      } else if (reason.code === 'changed-since') {
        const name = reason.by && client.store.getState().visible.members.get(reason.by)?.name
        const text = name ? t('board:undo.changedBy', { name }) : t('board:undo.changed')
        showLatest({ text, tone: 'refused' })
      }
    }

    return {
      undo,
      undoLast() {
        if (stepOnTheWay(client.store.getState())) tellWaiting()
        void takeBackLast(client, reason).then(tellUndone)
      },
      redoLast: () => void redoLast(client, reason).then(tellRedone),
    }
  }, [client, t])
}
