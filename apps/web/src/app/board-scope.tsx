import type { BoardId } from '@paceboard/domain'
import { type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { BoardClientContext, useBoard, useBoardState } from '../lib/board/board-context.ts'
import { lazyPart } from '../lib/lazy-part.ts'
import { TimeZoneContext } from '../lib/use-format.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ActionPart } from './action-part.ts'
import { FetchAhead } from './fetch-ahead.tsx'
import { BoardShell } from './shell/board-shell.tsx'
import { OpeningBoard } from './shell/opening-board.tsx'
import { PlainShell } from './shell/plain-shell.tsx'
import { Unreachable } from './unreachable.tsx'
import { useOpenBoard } from './use-open-board.ts'

const RefusalCenter = lazyPart(() =>
  import('../features/board/refusal/refusal-center.tsx').then((part) => part.RefusalCenter),
)

export interface BoardScopeProps {
  readonly boardId: BoardId
  readonly children: ReactNode
}

/** Opens a board for the pages below it and keeps it open from one to the next. */
export function BoardScope({ boardId, children }: BoardScopeProps) {
  const board = useOpenBoard(boardId)
  if (board.state === 'open') {
    return (
      <BoardClientContext value={board.client}>
        <InBoardTime>
          <BoardShell>
            <UnlessGone>{children}</UnlessGone>
            <Suspense>
              <ActionPart />
            </Suspense>
            <Refusals />
            <FetchAhead />
          </BoardShell>
        </InBoardTime>
      </BoardClientContext>
    )
  }
  return (
    <PlainShell>
      {board.state === 'opening' && <OpeningBoard />}
      {board.state === 'gone' && <BoardGone />}
      {board.state === 'unreachable' && <Unreachable onRetry={board.retry} />}
    </PlainShell>
  )
}

/** Days and hours on a board are those of its zone, wherever its reader sits. */
function InBoardTime({ children }: { readonly children: ReactNode }) {
  const timezone = useBoard((board) => board.settings.timezone)
  return <TimeZoneContext value={timezone}>{children}</TimeZoneContext>
}

/** Refusals are few: what shows them is fetched after the board. */
function Refusals() {
  const isRefused = useBoardState((state) => state.refusals.length > 0)
  return (
    isRefused && (
      <Suspense>
        <RefusalCenter />
      </Suspense>
    )
  )
}

function UnlessGone({ children }: { readonly children: ReactNode }) {
  const isGone = useBoardState((state) => state.connection === 'gone')
  return isGone ? <BoardGone /> : children
}

function BoardGone() {
  const { t } = useTranslation('app')
  return (
    <ErrorState
      level={1}
      title={t('gone.title')}
      kept={t('gone.kept')}
      advice={t('gone.advice')}
      action={<ButtonLink href="/">{t('notFound.action')}</ButtonLink>}
    />
  )
}
