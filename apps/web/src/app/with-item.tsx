import { type ReactNode, Suspense, useEffect } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useBoardState } from '../lib/board/board-context.ts'
import { lazyPart } from './lazy-part.ts'

const loadItemSheet = () => import('../features/board/item/item-sheet.tsx').then((part) => part.ItemSheet)
const ItemSheet = lazyPart(loadItemSheet)

/** Long after a board is usable: whoever loses the line later can still open a card and edit it. */
const AHEAD_MS = 4_000

export interface WithItemProps {
  /** The item's number, from the address; without one only the page is shown. */
  readonly num: string | undefined
  /** Where closing the sheet leads, below the board's address. */
  readonly page: '' | '/backlog' | '/flow'
  readonly children: ReactNode
}

/** A page of the board, and beside it the item that the address names; the page stays as it is behind. */
export function WithItem({ num, page, children }: WithItemProps) {
  const [, navigate] = useLocation()
  const search = useSearch()
  const boardId = useBoardState((state) => state.boardId)
  useEffect(() => {
    // Not fetched is no harm: it is asked for again when a card is opened.
    const timer = setTimeout(() => void loadItemSheet().catch(() => {}), AHEAD_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      {children}
      {num !== undefined && (
        <Suspense>
          <ItemSheet num={Number(num)} onClose={() => navigate(`/boards/${boardId}${page}${search && `?${search}`}`)} />
        </Suspense>
      )}
    </>
  )
}
