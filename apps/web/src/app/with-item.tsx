import { type ReactNode, Suspense } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useBoardState } from '../lib/board/board-context.ts'
import { lazyPart } from '../lib/lazy-part.ts'

const ItemSheet = lazyPart(() => import('../features/board/item/item-sheet.tsx').then((part) => part.ItemSheet))

export interface WithItemProps {
  /** The item's number, from the address; without one only the page is shown. */
  readonly num: string | undefined
  /** Where closing the sheet leads, below the board's address. */
  readonly page: '' | '/backlog' | '/huddle' | '/flow' | `/flow/view/${string}` | '/rhythm'
  readonly children: ReactNode
}

/** A page of the board, and beside it the item that the address names; the page stays as it is behind. */
export function WithItem({ num, page, children }: WithItemProps) {
  const [, navigate] = useLocation()
  const search = useSearch()
  const boardId = useBoardState((state) => state.boardId)
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
