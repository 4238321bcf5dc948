import type { BoardCommand, ItemId } from '@paceboard/domain'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../lib/announcements.ts'
import { useBoardClient, useBoardState } from '../../../lib/board/board-context.ts'
import { dismissRefusal, type Refusal } from '../../../lib/board/board-store.ts'
import { showToast } from '../../../ui/toast-queue.ts'
import { focusCard } from '../focus-store.ts'
import { eachOf } from '../selection/as-one.ts'
import { lostWords } from './lost-words.ts'
import { MissedDialog } from './missed-dialog.tsx'
import { REASON_CODES } from './reason-codes.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { RefusalPanel } from './refusal-panel.tsx'
import { columnElement, type FullColumn, takesReason, type Wanted } from './shown-refusal.ts'
import { useExplainCommand } from './use-explain-command.ts'

/** Longer than this on its way, a change has been kept for a person who was away: a message that goes by is not enough. */
const LONG_MS = 10_000

interface Shown {
  readonly turn: number
  readonly wanted?: Wanted
  readonly full?: FullColumn
  readonly missed?: Refusal
}

/**
 * Every refusal of the open board is shown here, one after the other: as a panel at the column, as a question, as a
 * message, or, when it is an answer to what was done long ago or takes somebody's words with it, as a dialog that waits.
 */
export function RefusalCenter() {
  const { t } = useTranslation('selection')
  const explain = useExplainCommand()
  const { store, deps } = useBoardClient()
  const refusal = useBoardState((state) => state.refusals[0])
  const [shown, setShown] = useState<Shown | null>(null)
  const seen = useRef(0)

  useEffect(() => {
    if (!refusal || refusal.turn === seen.current) return
    const { turn } = refusal
    seen.current = turn
    const wanted = asQuestion(refusal)
    if (wanted) return setShown({ turn, wanted })
    const why = explain(refusal.command, refusal.because)
    const words = refusal.command.type === 'Batch' ? t('refused.nothingDone', { reason: why }) : why
    announce(words, 'assertive')
    // Where it was shown is no more, and with it the focus.
    if (refusal.late && document.activeElement === document.body) focusCard(movedBy(refusal.command))
    const full = asPanel(refusal, words)
    if (full) return setShown({ turn, full })
    const isLong = deps.now() - refusal.madeAt > LONG_MS
    if (refusal.late && (isLong || lostWords(refusal.command) !== '')) return setShown({ turn, missed: refusal })
    setShown(null)
    showToast({ text: words, tone: 'refused' })
    dismissRefusal(store, turn)
  }, [refusal, explain, t, store, deps])

  function handleClose() {
    focusCard(shown?.full?.itemId ?? null)
    setShown(null)
    if (shown) dismissRefusal(store, shown.turn)
  }

  if (!shown) return null
  const { turn, wanted, full, missed } = shown
  if (wanted) return <ReasonDialog key={turn} wanted={wanted} onClose={handleClose} />
  if (full) return <RefusalPanel key={turn} full={full} onClose={handleClose} />
  return missed ? <MissedDialog key={turn} missed={missed} onClose={handleClose} /> : null
}

function asQuestion({ turn, command, because }: Refusal): Wanted | null {
  if (because.code === 'failed' || !REASON_CODES.has(because.code)) return null
  return takesReason(command) ? { turn, command, rejection: because } : null
}

function asPanel({ turn, command, because, late }: Refusal, words: string): FullColumn | null {
  if (because.code !== 'wip-limit-reached') return null
  if (!columnElement(because.columnId)) return null
  return {
    turn,
    columnId: because.columnId,
    rejection: because,
    words: command.type === 'Batch' ? words : null,
    late,
    itemId: movedBy(command),
  }
}

/** The card that was moved, or the first of several. */
function movedBy(command: BoardCommand): ItemId | null {
  const first = eachOf(command)[0]
  return first?.type === 'MoveItem' ? first.itemId : null
}
