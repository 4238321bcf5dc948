import type { BoardCommand, ItemId, LocalText, SingleCommand, Standing } from '@paceboard/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import type { BoardClient } from '../../../lib/board/board-client.ts'
import { useBoardClient, useStanding } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { useDoTogether } from '../selection/use-do-together.ts'
import { useDoWithUndo } from '../use-moves.ts'
import { type UndoSteps, useUndo } from '../use-undo.ts'
import { useWhyNot } from '../use-why-not.ts'
import { type ShownBoard, shownBoard } from '../view/board-view.tsx'
import { ACTION_WORDS, type Words } from './action.ts'

/** What actions work with. */
export interface Desk {
  readonly t: Words
  readonly client: BoardClient
  /** What I may be on this board; null when I am no member. */
  readonly who: Standing | null
  readonly say: (text: LocalText) => string
  readonly go: (address: string) => void
  readonly whyNot: (command: SingleCommand) => string | null
  readonly doIt: (command: BoardCommand, text: string, focus?: ItemId) => boolean
  readonly doTogether: (command: BoardCommand) => boolean
  readonly steps: UndoSteps
  /** How the board page shows the board; null on other pages. */
  readonly shown: ShownBoard | null
}

export function useDesk(): Desk {
  const { t } = useTranslation(ACTION_WORDS)
  const client = useBoardClient()
  const who = useStanding()
  const say = useLocalText()
  const [, go] = useLocation()
  const whyNot = useWhyNot()
  const doIt = useDoWithUndo()
  const doTogether = useDoTogether()
  const steps = useUndo()
  const shown = useStore(shownBoard, (state) => state.shown)
  return useMemo(
    () => ({ t, client, who, say, go, whyNot, doIt, doTogether, steps, shown }),
    [t, client, who, say, go, whyNot, doIt, doTogether, steps, shown],
  )
}
