import type { ItemId, SingleCommand } from '@paceboard/domain'
import { useEffect, useRef, useState } from 'react'
import { announce } from '../../../lib/announcements.ts'
import { useBoardClient, useBoardState } from '../../../lib/board/board-context.ts'
import type { Refusal } from '../../../lib/board/board-store.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { showToast } from '../../../ui/toast-queue.ts'
import { focusCard } from '../focus-store.ts'
import { REASON_CODES } from './reason-codes.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { RefusalPanel } from './refusal-panel.tsx'
import { columnElement, type FullColumn, type Wanted } from './shown-refusal.ts'

/** Every refusal of the open board is shown here, once: as a panel at the column, as a question, or as a message. */
export function RefusalCenter() {
  const explain = useExplain()
  const { store } = useBoardClient()
  const refusal = useBoardState((state) => state.refusal)
  const [full, setFull] = useState<FullColumn | null>(null)
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const seen = useRef(store.getState().refusal?.turn ?? 0)

  useEffect(() => {
    if (!refusal || refusal.turn <= seen.current) return
    seen.current = refusal.turn
    const question = asQuestion(refusal)
    const panel = asPanel(refusal)
    if (question) return setWanted(question)
    const words = explain(refusal.because)
    announce(words, 'assertive')
    // Where it was shown is no more, and with it the focus.
    if (refusal.late && document.activeElement === document.body) focusCard(movedBy(refusal.command))
    if (panel) return setFull(panel)
    showToast({ text: words, tone: 'refused' })
  }, [refusal, explain])

  function handlePanelClose() {
    focusCard(full?.itemId ?? null)
    setFull(null)
  }

  return (
    <>
      {full && <RefusalPanel key={full.turn} full={full} onClose={handlePanelClose} />}
      {wanted && <ReasonDialog key={wanted.turn} wanted={wanted} onClose={() => setWanted(null)} />}
    </>
  )
}

function asQuestion({ turn, command, because }: Refusal): Wanted | null {
  if (because.code === 'failed' || !REASON_CODES.has(because.code)) return null
  return takesReason(command) ? { turn, command, rejection: because } : null
}

function asPanel({ turn, command, because, late }: Refusal): FullColumn | null {
  if (because.code !== 'wip-limit-reached') return null
  if (!columnElement(because.columnId)) return null
  return { turn, columnId: because.columnId, rejection: because, late, itemId: movedBy(command) }
}

function movedBy(command: Refusal['command']): ItemId | null {
  return command.type === 'MoveItem' ? command.itemId : null
}

function takesReason(command: Refusal['command']): command is SingleCommand & { readonly reason?: string } {
  return ['MoveItem', 'CreateItem', 'AssignItem', 'RestoreItem'].includes(command.type)
}
