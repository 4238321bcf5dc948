import { Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import { lazyPart } from '../../../lib/lazy-part.ts'
import { moveStore } from '../move/move-store.ts'
import { BesideBoardView } from '../view/board-view.tsx'
import { askStore } from './ask-store.ts'
import { afterClosing, dialogStore } from './dialog-store.ts'
import { useActionKeys } from './use-action-keys.ts'

const MoveDialog = lazyPart(() => import('../move/move-dialog.tsx').then((part) => part.MoveDialog))
const CardQuestion = lazyPart(() => import('./card-question.tsx').then((part) => part.CardQuestion))
const Palette = lazyPart(() => import('./palette/palette.tsx').then((part) => part.Palette))
const ShortcutsDialog = lazyPart(() => import('./shortcuts/shortcuts-dialog.tsx').then((part) => part.ShortcutsDialog))

/** The keys of every page of a board, the palette, and what actions ask before they are done. */
export function ActionCenter() {
  const open = useStore(dialogStore, (state) => state.open)
  const isAsking = useStore(askStore, (state) => state.question !== null)
  const isMoving = useStore(moveStore, (state) => state.itemIds.length > 0)
  return (
    <BesideBoardView>
      <Keys />
      <Suspense>
        {open === 'palette' && <Palette />}
        {open === 'shortcuts' && <ShortcutsDialog />}
        {isAsking && <CardQuestion />}
        {isMoving && <MoveDialog />}
      </Suspense>
    </BesideBoardView>
  )
}

function Keys() {
  useActionKeys()
  const isClosed = useStore(dialogStore, ({ open }) => open === null)
  useEffect(() => {
    if (isClosed) afterClosing()
  }, [isClosed])
  return null
}
